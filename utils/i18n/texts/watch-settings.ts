import { define } from '../define';
import * as en from '../en/watch-settings';

// Marked pure so that a bundle keeps only the groups it uses.
export const watchSettingsTexts = /* @__PURE__ */ define('watchSettings', en.watchSettings);
export const tellSettingsTexts = /* @__PURE__ */ define('tellSettings', en.tellSettings);
