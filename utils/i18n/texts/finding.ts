import { define } from '../define';
import * as en from '../en/finding';

// Marked pure so that a bundle keeps only the groups it uses.
export const findingTexts = /* @__PURE__ */ define('finding', en.finding);
