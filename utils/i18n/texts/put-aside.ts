import { define } from '../define';
import * as en from '../en/put-aside';

// Marked pure so that a bundle keeps only the groups it uses.
export const putAsideTexts = /* @__PURE__ */ define('putAside', en.putAside);
