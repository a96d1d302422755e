import { define } from '../define';
import * as en from '../en/health';

// Marked pure so that a bundle keeps only the groups it uses.
export const healthTexts = /* @__PURE__ */ define('health', en.health);
