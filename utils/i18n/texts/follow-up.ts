import { define } from '../define';
import * as en from '../en/follow-up';

// Marked pure so that a bundle keeps only the groups it uses.
export const claimsTexts = /* @__PURE__ */ define('claims', en.claims);
export const dueTexts = /* @__PURE__ */ define('due', en.due);
export const reminderTexts = /* @__PURE__ */ define('reminder', en.reminder);
export const savingsTexts = /* @__PURE__ */ define('savings', en.savings);
