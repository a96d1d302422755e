import type { Drawing } from './drawings.ts';

type Words = { readonly en: string; readonly de: string; readonly ja: string };

export interface Product {
  readonly asin: string;
  readonly title: Words;
  /** What it costs now, by currency; one that is missing counts as the dollar's number. */
  readonly prices: Readonly<Record<string, string>>;
  /** `shop` = the marketplace itself, else a key of {@link sellers}; null = no featured offer. */
  readonly soldBy: string | null;
  readonly available: boolean;
  /** ISO 4217 code printed instead of the marketplace's own, for the page in a foreign currency. */
  readonly currency?: string;
  /** Background and drawing of its picture. */
  readonly picture: readonly [string, Drawing];
  /** Not released yet, with the price guarantee for pre-orders. */
  readonly preOrder?: boolean;
  /** Other variants shown as swatches: words, ASIN and price as a share of this one's. */
  readonly swatches?: readonly { readonly asin: string; readonly words: string; readonly share: number }[];
}

export interface OrderLine {
  readonly asin: string;
  readonly quantity: number;
  /** Paid for one piece, by currency as in {@link Product.prices}. */
  readonly paid: Readonly<Record<string, string>>;
  readonly soldBy: string;
}

export type OrderState = 'not-shipped' | 'shipped' | 'delivered' | 'cancelled' | 'sent';

export interface Order {
  /** Order number behind the marketplace's own three digits. */
  readonly number: string;
  readonly kind: 'physical' | 'digital' | 'gift-card';
  readonly daysAgo: number;
  readonly state: OrderState;
  readonly lines: readonly OrderLine[];
  /** Taken off in the order summary, as a share of the subtotal. */
  readonly promotion?: number;
  /** Given back, by currency as in {@link Product.prices}. */
  readonly refunded?: Readonly<Record<string, string>>;
}

export const shopper = { name: 'Robin Example', city: 'Sampletown' };

export const sellers: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  fernweh: { id: 'A1SAMPLESELLER', name: 'Fernglen Outdoor Goods' },
};

const price = (usd: string, eur: string, jpy: string) => ({ USD: usd, EUR: eur, JPY: jpy });

export const products: readonly Product[] = [
  {
    asin: 'B0SAMPLAMP',
    title: {
      en: 'Larkhill Desk Lamp, Dimmable, Warm White, Oak Foot',
      de: 'Larkhill Schreibtischlampe, dimmbar, warmweiß, Fuß aus Eiche',
      ja: 'ラークヒル デスクランプ 調光式 電球色 オーク材',
    },
    prices: price('49.99', '46.99', '6980'),
    soldBy: 'shop',
    available: true,
    picture: ['#f3d9a4', 'lamp'],
    swatches: [
      { asin: 'B0SAMPLAM2', words: 'Walnut', share: 0.7 },
      { asin: 'B0SAMPLAM3', words: 'Ash', share: 1.1 },
    ],
  },
  {
    asin: 'B0SAMPKETL',
    title: {
      en: 'Brookmere Kettle 1.7 l, Brushed Steel',
      de: 'Brookmere Wasserkocher 1,7 l, Edelstahl gebürstet',
      ja: 'ブルックミア 電気ケトル 1.7L ステンレス',
    },
    prices: price('32.00', '29.00', '4280'),
    soldBy: 'shop',
    available: true,
    picture: ['#cfd8dc', 'kettle'],
  },
  {
    asin: 'B0SAMPTENT',
    title: {
      en: 'Fernglen Two-Person Tent, Moss Green',
      de: 'Fernglen Zelt für zwei Personen, moosgrün',
      ja: 'ファーングレン 2人用テント モスグリーン',
    },
    prices: price('89.50', '84.50', '11800'),
    soldBy: 'fernweh',
    available: true,
    picture: ['#c5dfb8', 'tent'],
  },
  {
    asin: 'B0SAMPSONG',
    title: { en: 'Evening Tides (album)', de: 'Evening Tides (Album)', ja: 'イブニング・タイズ (アルバム)' },
    prices: price('8.99', '8.99', '1200'),
    soldBy: 'shop',
    available: true,
    picture: ['#b3c7f7', 'note'],
  },
  {
    asin: 'B0SAMPGIFT',
    title: { en: 'E-mail gift card', de: 'Gutschein per E-Mail', ja: 'ギフトカード (Eメールタイプ)' },
    prices: price('25.00', '25.00', '3000'),
    soldBy: 'shop',
    available: true,
    picture: ['#f7b3c7', 'gift'],
  },
  {
    asin: 'B0SAMPMUGS',
    title: {
      en: 'Pell & Dunn Stoneware Mugs, Set of 4',
      de: 'Pell & Dunn Steingutbecher, 4er-Set',
      ja: 'ペル&ダン ストーンウェア マグカップ 4個セット',
    },
    prices: price('27.40', '25.40', '3600'),
    soldBy: 'shop',
    available: true,
    picture: ['#e6cdb5', 'mugs'],
  },
  {
    asin: '0000000302',
    title: {
      en: 'The Lighthouse Keeper’s Almanac',
      de: 'Der Almanach des Leuchtturmwärters',
      ja: '灯台守の暦',
    },
    prices: price('18.60', '17.90', '2530'),
    soldBy: 'shop',
    available: true,
    picture: ['#b9d7ea', 'book'],
  },
  {
    asin: 'B0SAMPSOCK',
    title: {
      en: 'Tarn Wool Socks, 3 Pairs',
      de: 'Tarn Wollsocken, 3 Paar',
      ja: 'ターン ウールソックス 3足組',
    },
    prices: price('16.25', '15.25', '2180'),
    soldBy: 'shop',
    available: true,
    picture: ['#d7c7ea', 'socks'],
  },
];

const line = (asin: string, paid: OrderLine['paid'], quantity = 1, soldBy = 'shop'): OrderLine => ({
  asin,
  quantity,
  paid,
  soldBy,
});

const older = (number: string, daysAgo: number): Order => ({
  number,
  kind: 'physical',
  daysAgo,
  state: 'delivered',
  lines: [line('B0SAMPSOCK', price('16.25', '15.25', '2180'))],
});

/** Newest first, as the list shows them. */
export const orders: readonly Order[] = [
  {
    number: '1000001-0000001',
    kind: 'physical',
    daysAgo: 1,
    state: 'cancelled',
    lines: [line('B0SAMPMUGS', price('27.40', '25.40', '3600'))],
  },
  {
    number: '1000002-0000002',
    kind: 'physical',
    daysAgo: 2,
    state: 'not-shipped',
    lines: [line('B0SAMPLAMP', price('49.99', '46.99', '6980'))],
  },
  {
    number: '1000003-0000003',
    kind: 'digital',
    daysAgo: 3,
    state: 'delivered',
    lines: [line('B0SAMPSONG', price('8.99', '8.99', '1200'))],
  },
  {
    number: '1000004-0000004',
    kind: 'gift-card',
    daysAgo: 3,
    state: 'sent',
    lines: [line('B0SAMPGIFT', price('25.00', '25.00', '3000'))],
  },
  {
    number: '1000005-0000005',
    kind: 'physical',
    daysAgo: 4,
    state: 'shipped',
    lines: [
      line('B0SAMPKETL', price('32.00', '29.00', '4280'), 2),
      line('0000000302', price('18.60', '17.90', '2530')),
    ],
    promotion: 0.05,
  },
  {
    number: '1000006-0000006',
    kind: 'physical',
    daysAgo: 5,
    state: 'delivered',
    lines: [line('B0SAMPTENT', price('89.50', '84.50', '11800'), 1, 'fernweh')],
  },
  older('1000007-0000007', 12),
  older('1000008-0000008', 26),
  older('1000009-0000009', 48),
  older('1000010-0000010', 75),
  older('1000011-0000011', 110),
  older('1000012-0000012', 151),
];
