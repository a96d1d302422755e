import { define } from '../define';
import * as en from '../en/draft';

// Marked pure so that a bundle keeps only the groups it uses.
export const draftTexts = /* @__PURE__ */ define('draft', en.draft);
export const contactTexts = /* @__PURE__ */ define('contact', en.contact);
