import { define } from '../define';
import * as en from '../en/welcome';

// Marked pure so that a bundle keeps only the groups it uses.
export const welcomeTexts = /* @__PURE__ */ define('welcome', en.welcome);
