import { define } from '../define';
import * as en from '../en/evidence';

// Marked pure so that a bundle keeps only the groups it uses.
export const evidenceTexts = /* @__PURE__ */ define('evidence', en.evidence);
