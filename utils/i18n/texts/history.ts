import { define } from '../define';
import * as en from '../en/history';

// Marked pure so that a bundle keeps only the groups it uses.
export const historyTexts = /* @__PURE__ */ define('history', en.history);
