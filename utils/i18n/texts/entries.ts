import { define } from '../define';
import * as en from '../en/entries';

// Apart from the texts of drafts and ways, which the popup has no use for while it opens.
export const claimTexts = /* @__PURE__ */ define('claim', en.claim);
export const routeTexts = /* @__PURE__ */ define('route', en.route);
