import type { Conditions } from './conditions';
import type { Drop } from './drop';
import type { Day } from './page';
import type { Purchase } from './purchase';

/** The ways to the lower price. */
export type RouteKind =
  | 'automatic-guarantee'
  | 'cancel-and-reorder'
  | 'ask-shop'
  | 'ask-seller'
  | 'exchange'
  | 'return-and-rebuy';

/** How sure a route is, surest first. */
export type Sureness = 'automatic' | 'sure-while-it-lasts' | 'written-rule' | 'courtesy' | 'seller-decides';

export interface Route {
  readonly kind: RouteKind;
  readonly sureness: Sureness;
}

/**
 * The routes open to a purchase whose price fell, the best first.
 * @param today the shopper's calendar day.
 * @returns [] when none is possible: the window is over and nothing can be returned.
 */
export function routesOf(purchase: Purchase, conditions: Conditions, _drop: Drop, today: Day): Route[] {
  if (purchase.state === 'cancelled' || purchase.state === 'returned') return [];
  const inWindow = conditions['within-window'] !== 'unmet';
  const routes: Route[] = [];
  if (conditions['not-shipped'] === 'met')
    routes.push({ kind: 'cancel-and-reorder', sureness: 'sure-while-it-lasts' });
  if (inWindow && conditions['sold-by-shop'] === 'met')
    routes.push({ kind: 'ask-shop', sureness: 'courtesy' });
  if (inWindow && conditions['sold-by-shop'] === 'unmet')
    routes.push({ kind: 'ask-seller', sureness: 'seller-decides' });
  const returnable = purchase.returnableUntil !== null && purchase.returnableUntil >= today;
  if (returnable && purchase.state === 'delivered')
    routes.push({ kind: 'return-and-rebuy', sureness: 'written-rule' });
  return routes;
}

/** Whom a message about the difference goes to. `null`: not known who sold it, so the shop's support is the safer address. */
export function askRoute(purchase: Purchase): 'ask-shop' | 'ask-seller' {
  return purchase.soldByAmazon === false ? 'ask-seller' : 'ask-shop';
}
