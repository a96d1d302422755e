import { pictureUrl } from '../sample-shop/pages/picture.ts';

const dayMs = 86_400_000;
const marketplace = 'www.amazon.com';

/** What an invented purchase looks like; amounts are dollars. */
interface Entry {
  readonly asin: string;
  readonly orderId: string;
  readonly title: string;
  /** ASIN of the sample shop's product whose drawing it has. */
  readonly drawing: string;
  readonly paid: number;
  /** What it costs now; null: not available; undefined: nobody looked yet. */
  readonly now?: number | null;
  readonly quantity?: number;
  readonly daysAgo: number;
  readonly soldBy?: 'shop' | 'other-seller';
  readonly state?: 'not-shipped' | 'shipped' | 'delivered';
}

const money = (dollars: number) => ({ amount: dollars.toFixed(2), currency: 'USD' });

/** The sample shop's lamp, which its order list shows too. */
const lamp: Entry = {
  asin: 'B0SAMPLAMP',
  orderId: '112-1000002-0000002',
  title: 'Larkhill Desk Lamp, Dimmable, Warm White, Oak Foot',
  drawing: 'B0SAMPLAMP',
  paid: 49.99,
  now: 41.99,
  daysAgo: 2,
  state: 'not-shipped',
};

const few: readonly Entry[] = [
  lamp,
  {
    asin: 'B0SAMPTENT',
    orderId: '112-1000006-0000006',
    title: 'Fernglen Two-Person Tent, Moss Green',
    drawing: 'B0SAMPTENT',
    paid: 89.5,
    now: 79.5,
    daysAgo: 5,
    soldBy: 'other-seller',
    state: 'delivered',
  },
  {
    asin: 'B0SAMPKETL',
    orderId: '112-1000005-0000005',
    title: 'Brookmere Kettle 1.7 l, Brushed Steel',
    drawing: 'B0SAMPKETL',
    paid: 30.4,
    now: 32,
    quantity: 2,
    daysAgo: 4,
  },
  {
    asin: '0000000302',
    orderId: '112-1000005-0000005',
    title: 'The Lighthouse Keeper’s Almanac',
    drawing: '0000000302',
    paid: 17.67,
    now: null,
    daysAgo: 4,
  },
  {
    asin: 'B0SAMPMUGS',
    orderId: '112-1000021-0000021',
    title: 'Pell & Dunn Stoneware Mugs, Set of 4',
    drawing: 'B0SAMPMUGS',
    paid: 27.4,
    daysAgo: 1,
  },
];

const things = [
  ['Tarn Wool Socks, 3 Pairs', 'B0SAMPSOCK'],
  ['Larkhill Clip Lamp, Brass', 'B0SAMPLAMP'],
  [
    'Atlas of Small Harbours, Third Edition, with a Folding Map of Every Coast and an Index of Lights',
    '0000000302',
  ],
  ['Brookmere Milk Pan 1 l', 'B0SAMPKETL'],
  ['ペル&ダン ストーンウェア マグカップ 4個セット', 'B0SAMPMUGS'],
  ['Fernglen Zelt für vier Personen, sandfarben', 'B0SAMPTENT'],
  ['مصباح مكتب لاركهيل، خشب البلوط', 'B0SAMPLAMP'],
] as const;

const many = (length: number): readonly Entry[] => [
  ...few,
  ...Array.from({ length: length - few.length }, (_, index): Entry => {
    const [title, drawing] = things[index % things.length] ?? things[0];
    const number = String(index).padStart(3, '0');
    const paid = 12.4 + ((index * 7) % 60);
    return {
      asin: `B0SHOWN${number}`,
      orderId: `112-2000${number}-0000${number}`,
      title,
      drawing,
      paid,
      now: index % 9 === 0 ? paid * 0.9 : paid,
      daysAgo: 1 + (index % 6),
    };
  }),
];

const old: readonly Entry[] = Array.from({ length: 6 }, (_, index) => ({
  asin: 'B0SAMPSOCK',
  orderId: `112-10000${String(index + 40)}-00000${String(index + 40)}`,
  title: 'Tarn Wool Socks, 3 Pairs',
  drawing: 'B0SAMPSOCK',
  paid: 16.25,
  now: 16.25,
  daysAgo: 20 + index * 17,
  state: 'delivered' as const,
}));

const shop = { name: 'Amazon.com', id: null };
const otherSeller = { name: 'Fernglen Outdoor Goods', id: 'A1SAMPLESELLER' };
const sellerOf = ({ soldBy = 'shop' }: Entry) => (soldBy === 'shop' ? shop : otherSeller);

/** Sets of entries by how many of them the popup shows. */
export const entries = {
  0: [],
  1: [lamp],
  5: few,
  50: many(50),
  500: many(500),
  dashboard: [...few, ...old],
} as const;

const claims = [
  { of: 0, state: 'drafted', route: 'ask-shop', daysAgo: 0, difference: 8, amount: null },
  { of: 1, state: 'sent', route: 'ask-seller', daysAgo: 1, difference: 10, amount: null },
  { of: 5, state: 'refunded', route: 'ask-shop', daysAgo: 15, difference: 3.5, amount: 3.5 },
  { of: 6, state: 'gift-card', route: 'ask-shop', daysAgo: 30, difference: 6, amount: 5 },
  { of: 7, state: 'refused', route: 'ask-shop', daysAgo: 50, difference: 2.1, amount: null },
] as const;

/** An export file (design.md section 4) with a set of entries; the dashboard's has claims too. */
export function exportFileOf(set: keyof typeof entries, now: Date): string {
  const list: readonly Entry[] = entries[set];
  const timeOf = (daysAgo: number) => new Date(now.getTime() - daysAgo * dayMs).toISOString();
  const dayOf = (daysAgo: number) => timeOf(daysAgo).slice(0, 10);
  return JSON.stringify({
    format: 'dropback',
    version: 1,
    exportedAt: now.toISOString(),
    purchases: list.map((entry) => ({
      ...{ marketplace, orderId: entry.orderId, asin: entry.asin, line: 0, title: entry.title },
      quantity: entry.quantity ?? 1,
      placedOn: dayOf(entry.daysAgo),
      unitPrice: money(entry.paid),
      netUnitPrice: money(entry.paid),
      seller: sellerOf(entry).name,
      sellerId: sellerOf(entry).id,
      soldByAmazon: sellerOf(entry) === shop,
      condition: 'new',
      kind: 'physical',
      state: entry.state ?? 'shipped',
      deliveredOn: entry.state === 'delivered' ? dayOf(entry.daysAgo - 2) : null,
      returnableUntil: null,
      windowEndsOn: dayOf(entry.daysAgo - 7),
      picture: pictureUrl(entry.drawing),
    })),
    observations: list
      // One product has one newest observation.
      .filter(({ asin }, index) => list.findIndex((each) => each.asin === asin) === index)
      .flatMap(({ asin, now: price }) =>
        price === undefined
          ? []
          : {
              ...{ marketplace, asin, seenAt: timeOf(0.3), lastSeenAt: timeOf(0.01), how: 'check' },
              price: price === null ? null : money(price),
              noPriceBecause: price === null ? 'unavailable' : null,
              seller: price === null ? null : shop.name,
              soldByAmazon: price === null ? null : true,
              availability: price === null ? 'unavailable' : 'in-stock',
              signedIn: true,
            },
      ),
    claims:
      set === 'dashboard'
        ? claims.flatMap(({ of, daysAgo, difference, amount, ...claim }) => {
            const entry = list[of];
            const isSent = claim.state !== 'drafted';
            return entry
              ? {
                  ...{ marketplace, orderId: entry.orderId, asin: entry.asin, line: 0, ...claim },
                  paid: money(entry.paid),
                  offered: money(entry.paid - difference),
                  difference: money(difference),
                  draftedAt: timeOf(daysAgo + 0.1),
                  sentAt: isSent ? timeOf(daysAgo) : null,
                  answeredAt: isSent && claim.state !== 'sent' ? timeOf(daysAgo - 1) : null,
                  amount: amount === null ? null : money(amount),
                }
              : [];
          })
        : [],
    settings: {},
  });
}
