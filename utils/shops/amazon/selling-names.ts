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
];

/** Amazon of another country, as a marketplace names it when it imports. */
const importNames = [
  'Amazon US',
  'Amazon UK',
  'Amazon Global Store',
  'Amazon Estados Unidos',
  'Amazon Export Sales, Inc.',
];

// Names are equal without case, accents and punctuation: "Amazon EU S.à r.l." stands as "Amazon EU Sarl" too.
const key = (name: string) =>
  foldSpace(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const everywhere = new Set(
  [...resaleNames, ...importNames, ...marketplaces.flatMap(({ sellingNames }) => sellingNames)].map(key),
);

const merchantIds = new Set(marketplaces.flatMap(({ merchantId }) => merchantId ?? []));

/**
 * Whether a seller's name is one that Amazon itself sells under, in this marketplace or (imports) another.
 * Compared whole: "Amazon Bargains GmbH" is a third party.
 */
export function isOwnSellingName(name: string, marketplace: Marketplace): boolean {
  const wanted = key(name);
  return (
    wanted !== '' && (everywhere.has(wanted) || marketplace.sellingNames.some((each) => key(each) === wanted))
  );
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

/** Whether Amazon sells returned goods under this name: such an offer is a used one. */
export const isResaleName = (name: string): boolean => resale.has(key(name));
