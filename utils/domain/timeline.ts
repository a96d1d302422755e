import type { Claim } from './claim';
import type { Money } from './money';
import type { Observation } from './offer';
import type { Day, NoPriceBecause } from './page';
import type { Purchase } from './purchase';

/** Something that happened to a purchase, or is about to. */
export type TimelineEvent = { readonly on: Day | null; readonly at: string | null } & (
  | {
      readonly kind:
        | 'ordered'
        | 'shipped'
        | 'delivered'
        | 'cancelled'
        | 'returned'
        | 'window-ends'
        | 'return-ends';
    }
  | { readonly kind: 'price-seen' | 'price-fell' | 'price-rose'; readonly price: Money }
  | { readonly kind: 'price-gone'; readonly because: NoPriceBecause }
  | { readonly kind: 'drafted' | 'sent' | 'answered'; readonly claim: Claim }
);

type PriceEvent = Extract<TimelineEvent, { kind: `price-${string}` }>;

/** The changes of what was seen: the first offer, then each that differs in price from the one before. */
function priceEvents(observations: readonly Observation[]): PriceEvent[] {
  const events: PriceEvent[] = [];
  let before: Observation | null = null;
  let known: Money | null = null;
  for (const seen of observations.toSorted((a, b) => a.seenAt.localeCompare(b.seenAt))) {
    const when = { on: null, at: seen.seenAt };
    const { price } = seen;
    if (price === null) {
      if (before === null || before.price !== null)
        events.push({ kind: 'price-gone', because: seen.noPriceBecause ?? 'not-on-page', ...when });
    } else if (known === null || known.currency !== price.currency) {
      events.push({ kind: 'price-seen', price, ...when });
    } else if (price.minor !== known.minor) {
      events.push({ kind: price.minor < known.minor ? 'price-fell' : 'price-rose', price, ...when });
    } else if (before?.price === null) {
      events.push({ kind: 'price-seen', price, ...when });
    }
    known = price ?? known;
    before = seen;
  }
  return events;
}

function claimEvents(claims: readonly Claim[]): TimelineEvent[] {
  return claims.flatMap((claim) =>
    (
      [
        ['drafted', claim.draftedAt],
        ['sent', claim.sentAt],
        ['answered', claim.answeredAt],
      ] as const
    ).flatMap(([kind, at]) => (at === null ? [] : [{ kind, on: null, at, claim }])),
  );
}

/** What the shop's pages say of the purchase; of shipping, cancelling and returning they give no day. */
function orderEvents({ placedOn, deliveredOn, state }: Purchase): TimelineEvent[] {
  const day = (kind: 'ordered' | 'delivered', on: Day | null): TimelineEvent[] =>
    on === null ? [] : [{ kind, on, at: null }];
  const isDelivered = state === 'delivered' && deliveredOn === null;
  return [
    ...day('ordered', placedOn),
    ...(state === 'shipped' || state === 'cancelled' || state === 'returned'
      ? [{ kind: state, on: null, at: null }]
      : []),
    ...(isDelivered ? [{ kind: 'delivered' as const, on: null, at: null }] : day('delivered', deliveredOn)),
  ];
}

function endEvents({ windowEndsOn, returnableUntil }: Purchase): TimelineEvent[] {
  return (
    [
      ['window-ends', windowEndsOn],
      ['return-ends', returnableUntil],
    ] as const
  ).flatMap(([kind, on]) => (on === null ? [] : [{ kind, on, at: null }]));
}

/** A day stands before the times in it, but a day that ends something behind them. */
function placeOf({ kind, on, at }: TimelineEvent): string {
  if (at !== null) return at;
  if (on === null) return '';
  return kind.endsWith('-ends') ? `${on}~` : on;
}

/**
 * A purchase's story, the earliest first; what has no day comes right after the order.
 * @param observations of its product, in any order.
 */
export function timelineOf(
  purchase: Purchase,
  observations: readonly Observation[],
  claims: readonly Claim[],
): TimelineEvent[] {
  const events = [...priceEvents(observations), ...claimEvents(claims), ...endEvents(purchase)];
  const order = orderEvents(purchase);
  const dated = [...order.filter(({ on }) => on !== null), ...events].toSorted((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
  );
  const undated = order.filter(({ on }) => on === null);
  const ordered = dated.findIndex(({ kind }) => kind === 'ordered');
  return dated.toSpliced(ordered + 1, 0, ...undated);
}
