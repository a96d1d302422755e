import { define } from '../define';
import * as en from '../en/routes';

// Marked pure so that a bundle keeps only the groups it uses.
export const routeWhyTexts = /* @__PURE__ */ define('routeWhy', en.routeWhy);
export const surenessTexts = /* @__PURE__ */ define('sureness', en.sureness);
export const routeCostTexts = /* @__PURE__ */ define('routeCost', en.routeCost);
export const routeStepTexts = /* @__PURE__ */ define('routeStep', en.routeStep);
export const routeNeedTexts = /* @__PURE__ */ define('routeNeed', en.routeNeed);
export const routeUntilTexts = /* @__PURE__ */ define('routeUntil', en.routeUntil);
export const noRouteTexts = /* @__PURE__ */ define('noRoute', en.noRoute);
export const routesTexts = /* @__PURE__ */ define('routes', en.routes);
export const conditionsTexts = /* @__PURE__ */ define('conditions', en.conditions);
