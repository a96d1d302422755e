import { isPriceKind, priceKindOf } from '../domain/claim';
import type { Purchase } from '../domain/purchase';
import type { Route } from '../domain/route';
import { allClaimsOf, nextClaim } from './claims';
import { db } from './db';
import type { WatchedPurchase } from './overview';

/**
 * Keeps that the shopper took a way to the lower price without writing to anybody, as a settled claim: what it was worth
 * came back.
 * @param kind of the route.
 * @throws Error when it is not open any more, because the price moved.
 */
export async function noteTakenRoute(
  { purchase, drop, routes }: Pick<WatchedPurchase, 'purchase' | 'drop' | 'routes'>,
  kind: Route['kind'],
  at: Date,
): Promise<void> {
  const route = routes.open.find((each) => each.kind === kind);
  // Said twice, or too late: the first time counts.
  if (routes.noneBecause === 'paid-back') return;
  if (!route || !drop) throw new Error('This way is no longer open');
  await db.transaction('rw', db.claims, () => keepTaken(purchase, route, drop, at));
}

async function keepTaken(
  purchase: Purchase,
  route: Route,
  drop: NonNullable<WatchedPurchase['drop']>,
  at: Date,
): Promise<void> {
  const message = {
    kind: priceKindOf(route.kind),
    channel: 'form',
    language: null,
    subject: '',
    text: '',
  } as const;
  const figures = { paid: drop.paid, offered: drop.now, difference: route.worth };
  const claims = await allClaimsOf(purchase.key);
  const isKept = claims.some(
    ({ state, route: taken, offered }) =>
      state === 'refunded' && taken === route.kind && offered?.minor === drop.now.minor,
  );
  if (isKept) return;
  // What was only drafted is not needed any more.
  for (const { key, kind, state } of claims)
    if (isPriceKind(kind) && state === 'drafted') await db.claims.update(key, { state: 'closed' });
  const time = at.toISOString();
  await db.claims.put({
    ...nextClaim(purchase, claims, { ...message, route: route.kind }, figures, at),
    ...{ state: 'refunded', sentAt: time, answeredAt: time, amount: route.worth },
  });
}
