import { remembered } from '../../domain/remembered';
import type { Marketplace } from '../shop';
import { foldSpace } from './anchors';
import { marketplaces } from './marketplaces';

/** Under these Amazon sells returned goods, in every marketplace (facts 4.6). */
const resaleNames = [
  'Amazon Resale',
  'Amazon Warehouse',
  'Amazon Warehouse Deals',
  'Amazon Segunda Mano',
  'Amazon Seconde main',
  'Amazon Second Hand',
  'Amazon Tweedehands',
  'Amazon Seconda Mano',
  'Amazon Retourenkauf',
  'Retourenkauf',
  'Amazonアウトレット',
  'Amazon Outlet',
  'Amazon Retourdeals',
  'Amazon Quase Novo',
];

/** Amazon of another country, as a marketplace names it when it imports. */
const importNames = [
  'Amazon US',
  'Amazon UK',
  'Amazon DE',
  'Amazon Germany',
  'Amazon JP',
  'Amazon Japan',
  'Amazon Global Store',
  'Amazon Estados Unidos',
  'Amazon Export Sales, Inc.',
];

/** Its grocery shops, and its companies that sell digital books or to businesses; their merchant ids are unknown. */
const otherNames = [
  'Amazon Fresh',
  'Whole Foods Market',
  'Amazon Business EU Sarl',
  'Amazon Services International, Inc.',
  'Amazon Services International LLC',
  'Amazon Australia Services, Inc.',
  'Amazon Asia-Pacific Holdings Private Limited',
];

/** Amazon's names are shorter; what is longer, in characters, is equal to none. */
const longestName = 200;

// Names are equal without case, accents and punctuation: "Amazon EU S.à r.l." stands as "Amazon EU Sarl" too.
const key = (name: string) => folded(name.slice(0, longestName));

// Most orders are of the same few sellers.
const folded = remembered(
  (name: string) =>
    foldSpace(name)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  500,
);

const everywhere = new Set(
  [
    ...resaleNames,
    ...importNames,
    ...otherNames,
    ...marketplaces.flatMap(({ sellingNames }) => sellingNames),
  ].map(key),
);

const merchantIds = new Set(marketplaces.flatMap(({ merchantId }) => merchantId ?? []));

const own = new WeakMap<Marketplace, ReadonlySet<string>>();

function ownNames(marketplace: Marketplace): ReadonlySet<string> {
  const names = own.get(marketplace) ?? new Set(marketplace.sellingNames.map(key));
  own.set(marketplace, names);
  return names;
}

/**
 * Whether a seller's name is one that Amazon itself sells under, in this marketplace or (imports) another.
 * Compared whole: "Amazon Bargains GmbH" is a third party.
 */
export function isOwnSellingName(name: string, marketplace: Marketplace): boolean {
  const wanted = key(name);
  return wanted !== '' && (everywhere.has(wanted) || ownNames(marketplace).has(wanted));
}

const spoken = new WeakMap<Marketplace, readonly string[]>();

/** The names that a marketplace's sentences about a seller can hold; the longest first, since shorter ones begin it. */
export function namesInSentences(marketplace: Marketplace): readonly string[] {
  const names =
    spoken.get(marketplace) ??
    [...new Set([...marketplace.sellingNames, ...resaleNames, ...importNames])].sort(
      (a, b) => b.length - a.length,
    );
  spoken.set(marketplace, names);
  return names;
}

/**
 * Whether the seller named on a page is Amazon itself: by merchant id where the name is linked, else by the name.
 * A linked name with an id that is none of the storefronts' is still Amazon's when the whole name says so, because the
 * ids of its other companies are unknown (facts 1.1).
 * @param name as printed, or null when the page names no seller.
 * @returns null when no seller is named.
 */
export function isSoldByAmazon(
  name: string | null,
  sellerId: string | null,
  marketplace: Marketplace,
): boolean | null {
  if (sellerId !== null && (sellerId === marketplace.merchantId || merchantIds.has(sellerId))) return true;
  return name === null ? null : isOwnSellingName(name, marketplace);
}

const resale = new Set(resaleNames.map(key));

/** Merchant ids of the same sellers, as far as known: US, UK, DE, FR, IT, ES (several public price watchers agree). */
const resaleIds = new Set([
  'A2L77EE7U53NWQ',
  'A2OAJ7377F756P',
  'A8KICS1PHF7ZO',
  'A2CVHYRTWLQO9T',
  'A1HO9729ND375Y',
  'A6T89FGPU3U0Q',
]);

/** Whether Amazon sells returned goods under this name or id: such an offer is a used one. */
export const isResale = (name: string | null, sellerId: string | null): boolean =>
  (name !== null && resale.has(key(name))) || (sellerId !== null && resaleIds.has(sellerId));
