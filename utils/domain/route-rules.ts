import type { Verdict } from './conditions';
import type { Money } from './money';
import type { Deadline, Need, Route, RouteKind, Situation } from './route';

/** A situation in which there is something to gain. */
export interface Gain extends Situation {
  /** Of the whole line: the difference less what came back already. */
  readonly worth: Money;
}

type Rule = (gain: Gain) => Route | null;

const isUnknown = (verdict: Verdict) => verdict === 'unknown';

/**
 * The shop charges the lowest price up to the release by itself. Only for what shows the mark on the product page and
 * is sold by the shop, and in Japan only until it ships (facts 5.2).
 */
const guarantee: Rule = ({ conditions, offer, worth }) => {
  const holds = conditions['sold-by-shop'].verdict === 'met' && conditions['not-shipped'].verdict === 'met';
  if (!holds || !offer?.priceGuarantee || !offer.soldByAmazon) return null;
  return {
    kind: 'automatic-guarantee',
    worth,
    sureness: 'automatic',
    costs: { steps: [], waiting: 'order-shows', sendsBack: false },
    deadline: null,
    needs: ['guarantee-then'],
    why: 'guaranteed',
  };
};

/** Order anew first, then cancel, until it ships; what another seller sells may be refused to cancel (facts 5.3). */
const cancel: Rule = ({ conditions, worth }) => {
  if (conditions['not-shipped'].verdict !== 'met') return null;
  const byShop = conditions['sold-by-shop'].verdict === 'met';
  return {
    kind: 'cancel-and-reorder',
    worth,
    sureness: byShop ? 'sure-while-it-lasts' : 'seller-decides',
    costs: {
      steps: ['order-anew', 'cancel-first', 'check-cancelled'],
      waiting: 'both-charged',
      sendsBack: false,
    },
    deadline: { by: 'shipping', day: null },
    needs: byShop ? ['price-lasts'] : ['price-lasts', 'cancel-accepted'],
    why: byShop ? 'not-shipped' : 'not-shipped-seller',
  };
};

/** The last day for a return where it was read and is not past. The page is the only source that knows it (facts 5.4). */
function returnDay({ purchase, today }: Gain) {
  const { state, returnableUntil } = purchase;
  return state === 'delivered' && returnableUntil !== null && returnableUntil >= today
    ? returnableUntil
    : null;
}

/** Buy again at the new price and send the first one back, within the rules for returns (facts 5.6). */
const rebuy: Rule = (gain) => {
  const day = returnDay(gain);
  if (day === null) return null;
  return {
    kind: 'return-and-rebuy',
    worth: gain.worth,
    sureness: 'written-rule',
    costs: { steps: ['order-anew', 'start-return', 'send-back'], waiting: 'refund-later', sendsBack: true },
    deadline: { by: 'return-day', day },
    needs: ['worth-effort', 'unopened', 'refund-offered', 'price-lasts'],
    why: 'returnable',
  };
};

/** The help page of the shop refunds the difference of an exchange for another size or colour, within limits (peers d.2). */
const exchange: Rule = (gain) => {
  const day = returnDay(gain);
  if (day === null || gain.conditions['sold-by-shop'].verdict !== 'met') return null;
  return {
    kind: 'exchange',
    worth: gain.worth,
    sureness: 'written-rule',
    costs: {
      steps: ['start-exchange', 'choose-variant', 'send-back'],
      waiting: 'refund-later',
      sendsBack: true,
    },
    deadline: { by: 'return-day', day },
    needs: ['other-variant', 'no-promotion', 'worth-effort'],
    why: 'other-variant',
  };
};

function windowDeadline({ purchase: { windowEndsOn: day } }: Gain): Deadline | null {
  return day === null ? null : { by: 'window', day };
}

/** No rule obliges the shop; where all three conditions hold, the custom of old speaks for the shopper (facts 5.1). */
const askShop: Rule = (gain) => {
  const soldByShop = gain.conditions['sold-by-shop'].verdict;
  const inWindow = gain.conditions['within-window'].verdict;
  const notShipped = gain.conditions['not-shipped'].verdict;
  // What is paid by itself need not be asked for.
  if (soldByShop === 'unmet' || inWindow === 'unmet' || guarantee(gain)) return null;
  const needs: Need[] = [
    ...(isUnknown(soldByShop) ? ['seller-is-shop' as const] : []),
    ...(isUnknown(inWindow) ? ['date-not-read' as const] : []),
    ...(isUnknown(notShipped) ? ['state-not-read' as const] : []),
  ];
  return {
    kind: 'ask-shop',
    worth: gain.worth,
    sureness: 'courtesy',
    costs: { steps: [], waiting: 'answer-shop', sendsBack: false },
    deadline: windowDeadline(gain),
    needs,
    why: needs.length > 0 ? 'not-known' : notShipped === 'met' ? 'all-met' : 'has-shipped',
  };
};

/** Another seller sets the price; the shop's rules do not bind him. */
const askSeller: Rule = (gain) => {
  const inWindow = gain.conditions['within-window'].verdict;
  if (gain.conditions['sold-by-shop'].verdict !== 'unmet' || inWindow === 'unmet') return null;
  return {
    kind: 'ask-seller',
    worth: gain.worth,
    sureness: 'seller-decides',
    costs: { steps: [], waiting: 'answer-seller', sendsBack: false },
    deadline: windowDeadline(gain),
    needs: isUnknown(inWindow) ? ['date-not-read'] : [],
    why: 'seller-price',
  };
};

/** One rule for each way, in the order in which ways of the same worth are offered. */
export const rules: Readonly<Record<RouteKind, Rule>> = {
  'automatic-guarantee': guarantee,
  'cancel-and-reorder': cancel,
  'return-and-rebuy': rebuy,
  exchange,
  'ask-shop': askShop,
  'ask-seller': askSeller,
};
