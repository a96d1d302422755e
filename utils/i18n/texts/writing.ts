import { define } from '../define';
import * as en from '../en/writing';

// Marked pure so that a bundle keeps only the groups it uses.
export const kindTexts = /* @__PURE__ */ define('kind', en.kind);
export const kindHintTexts = /* @__PURE__ */ define('kindHint', en.kindHint);
export const channelTexts = /* @__PURE__ */ define('channel', en.channel);
export const writeTexts = /* @__PURE__ */ define('write', en.write);
export const templateTexts = /* @__PURE__ */ define('template', en.template);
