import { describe, expect, test } from 'vitest';
import type { ItemState } from '../../../utils/domain/page';
import type { RouteKind, Situation } from '../../../utils/domain/route';
import { routesOf } from '../../../utils/domain/routes';
import { usd } from './examples';
import { situation, today } from './situations';

const kindsOf = (given: Situation) => routesOf(given).open.map(({ kind }) => kind);

describe('every combination', () => {
  const states = ['not-shipped', 'shipped', 'delivered', 'cancelled', 'returned', 'unknown'] as const;
  const sellers = { shop: true, 'third party': false, unknown: null } as const;
  const bought = ['new', 'used', 'renewed'] as const;
  const windows = { open: '2026-11-26', over: '2026-11-20', unknown: null } as const;
  const returnDays = { future: '2026-12-20', today, past: '2026-11-20', none: null } as const;
  const offers = {
    certain: {},
    // Seen signed out: the shopper himself may be offered something else.
    uncertain: { signedIn: false },
    'no drop': { price: usd(2000) },
    'other currency': { price: { minor: 1500, currency: 'EUR' } },
    'small and large': { price: usd(500) },
    'too small': { price: usd(1999) },
    'no price': { price: null },
  } as const;

  interface Row {
    readonly state: ItemState;
    readonly seller: keyof typeof sellers;
    readonly condition: (typeof bought)[number];
    readonly window: keyof typeof windows;
    readonly returnDay: keyof typeof returnDays;
    readonly offer: keyof typeof offers;
    readonly guarantee: boolean;
  }

  const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as Key[];
  const rows: Row[] = states.flatMap((state) =>
    keys(sellers).flatMap((seller) =>
      bought.flatMap((condition) =>
        keys(windows).flatMap((window) =>
          keys(returnDays).flatMap((returnDay) =>
            keys(offers).flatMap((offer) =>
              [true, false].map((guarantee) => ({
                ...{ state, seller, condition, window, returnDay, offer, guarantee },
              })),
            ),
          ),
        ),
      ),
    ),
  );

  const given = (row: Row): Situation => {
    const soldByAmazon = sellers[row.seller];
    // Of a seller whose kind is not known the name still is, so that the drop is certain.
    const seller = soldByAmazon ? 'Amazon.com' : 'Northwind Home Goods';
    return situation(
      {
        ...{ state: row.state, soldByAmazon, seller, condition: row.condition },
        ...{ windowEndsOn: windows[row.window], returnableUntil: returnDays[row.returnDay] },
      },
      { seller, soldByAmazon, priceGuarantee: row.guarantee, ...offers[row.offer] },
    );
  };
  const asks = new Set<RouteKind>(['ask-shop', 'ask-seller']);
  const goBack = new Set<RouteKind>(['return-and-rebuy', 'exchange']);

  /** What facts 5 and peers d.2 call impossible, rule by rule: true where a route breaks it. */
  const impossible: Readonly<Record<string, (row: Row, kind: RouteKind) => boolean>> = {
    'no way for what was cancelled or returned': ({ state }) => state === 'cancelled' || state === 'returned',
    'no way for a drop that is uncertain, too small or none': ({ offer }, kind) =>
      !(offer === 'certain' || offer === 'small and large') &&
      !(offer === 'too small' && kind === 'automatic-guarantee'),
    'no way for what was bought used or renewed': ({ condition }) => condition !== 'new',
    'no cancelling once it shipped, or when that is not known': ({ state }, kind) =>
      kind === 'cancel-and-reorder' && state !== 'not-shipped',
    'no return of what was not delivered': ({ state }, kind) => goBack.has(kind) && state !== 'delivered',
    'no return without a return day that was read and is not past': ({ returnDay }, kind) =>
      goBack.has(kind) && returnDay !== 'future' && returnDay !== 'today',
    'no exchange of what the shop did not sell': ({ seller }, kind) =>
      kind === 'exchange' && seller !== 'shop',
    'no asking the shop about what a third party sold': ({ seller }, kind) =>
      kind === 'ask-shop' && seller === 'third party',
    'no asking a seller unless a third party sold it': ({ seller }, kind) =>
      kind === 'ask-seller' && seller !== 'third party',
    'no request after the window': ({ window }, kind) => asks.has(kind) && window === 'over',
    'no guarantee without its mark': ({ guarantee }, kind) => kind === 'automatic-guarantee' && !guarantee,
    'no guarantee for what the shop did not sell or what has shipped': ({ seller, state }, kind) =>
      kind === 'automatic-guarantee' && (seller !== 'shop' || state !== 'not-shipped'),
    'no request beside the guarantee': ({ guarantee, seller, state }, kind) =>
      asks.has(kind) && guarantee && seller === 'shop' && state === 'not-shipped',
  };

  test.each(Object.entries(impossible))('%s', (_, breaks) => {
    const broken = rows.flatMap((row) =>
      kindsOf(given(row))
        .filter((kind) => breaks(row, kind))
        .map((kind) => ({ ...row, kind })),
    );
    expect(broken).toEqual([]);
  });

  test('each has routes or one reason why not, and says of each what is known', () => {
    for (const row of rows) {
      const { open, noneBecause } = routesOf(given(row));
      expect(noneBecause === null).toBe(open.length > 0);
      for (const { kind, worth, costs, deadline, needs } of open) {
        expect(worth.minor).toBeGreaterThan(0);
        expect(costs.sendsBack).toBe(goBack.has(kind));
        expect(costs.steps.length > 0).toBe(goBack.has(kind) || kind === 'cancel-and-reorder');
        if (goBack.has(kind)) expect(deadline).toEqual({ by: 'return-day', day: returnDays[row.returnDay] });
        if (asks.has(kind)) expect(deadline?.day ?? null).toBe(windows[row.window]);
        expect(needs).toEqual([...new Set(needs)]);
      }
    }
  });

  test('the order is always the same', () => {
    const early = [
      ...['automatic-guarantee', 'cancel-and-reorder', 'return-and-rebuy', 'exchange'],
      ...['ask-shop', 'ask-seller'],
    ];
    // What is not worth a parcel, or may be refused, stands behind what costs nothing to try.
    const late = ['ask-shop', 'ask-seller', 'cancel-and-reorder', 'return-and-rebuy', 'exchange'];
    const inOrder = (kinds: string[], order: string[]) =>
      kinds.every(
        (kind, index) => index === 0 || order.indexOf(kind) > order.indexOf(kinds[index - 1] ?? ''),
      );
    const found = new Set<string>();
    for (const row of rows) {
      const kinds = kindsOf(given(row));
      found.add(kinds.join(', '));
      expect(inOrder(kinds, early) || inOrder(kinds, late), kinds.join()).toBe(true);
    }
    expect([...found].toSorted()).toEqual([
      '',
      'ask-seller',
      'ask-seller, cancel-and-reorder',
      'ask-seller, return-and-rebuy',
      'ask-shop',
      'ask-shop, cancel-and-reorder',
      'ask-shop, return-and-rebuy',
      'ask-shop, return-and-rebuy, exchange',
      'automatic-guarantee',
      'automatic-guarantee, cancel-and-reorder',
      'cancel-and-reorder',
      'cancel-and-reorder, ask-shop',
      'return-and-rebuy',
      'return-and-rebuy, ask-seller',
      'return-and-rebuy, ask-shop',
      'return-and-rebuy, exchange',
      'return-and-rebuy, exchange, ask-shop',
    ]);
  });
});
