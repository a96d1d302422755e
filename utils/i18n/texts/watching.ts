import { define } from '../define';
import * as en from '../en/watching';

// Marked pure so that a bundle keeps only the groups it uses.
export const watchedTexts = /* @__PURE__ */ define('watched', en.watched);
export const noPriceTexts = /* @__PURE__ */ define('noPrice', en.noPrice);
export const stripTexts = /* @__PURE__ */ define('strip', en.strip);
export const certaintyTexts = /* @__PURE__ */ define('certainty', en.certainty);
