import { define } from '../define';
import * as en from '../en/popup';

// Marked pure so that a bundle keeps only the groups it uses.
export const checkTexts = /* @__PURE__ */ define('check', en.check);
export const pageTexts = /* @__PURE__ */ define('page', en.page);
export const popupTexts = /* @__PURE__ */ define('popup', en.popup);
export const pauseTexts = /* @__PURE__ */ define('pause', en.pause);
