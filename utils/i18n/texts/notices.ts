import { define } from '../define';
import * as en from '../en/notices';

// Marked pure so that a bundle keeps only the groups it uses.
export const noticeTexts = /* @__PURE__ */ define('notice', en.notice);
export const refusalTexts = /* @__PURE__ */ define('refusal', en.refusal);
export const alertTexts = /* @__PURE__ */ define('alert', en.alert);
export const sentQuestionTexts = /* @__PURE__ */ define('sentQuestion', en.sentQuestion);
