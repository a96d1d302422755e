import { define } from '../define';
import * as en from '../en/dashboard';

// Marked pure so that a bundle keeps only the groups it uses.
export const dashboardTexts = /* @__PURE__ */ define('dashboard', en.dashboard);
export const purchasesTexts = /* @__PURE__ */ define('purchases', en.purchases);
export const observationsTexts = /* @__PURE__ */ define('observations', en.observations);
export const settingsTexts = /* @__PURE__ */ define('settings', en.settings);
export const dataTexts = /* @__PURE__ */ define('data', en.data);
