import { define } from '../define';
import * as en from '../en/tools';

// Marked pure so that a bundle keeps only the groups it uses.
export const menuTexts = /* @__PURE__ */ define('menu', en.menu);
export const evidenceListTexts = /* @__PURE__ */ define('evidenceList', en.evidenceList);
export const addPurchaseTexts = /* @__PURE__ */ define('addPurchase', en.addPurchase);
