import type { Marketplace } from '../../shop';
import { isOwnSellingName, isSoldByAmazon, namesInSentences } from '../selling-names';
import { sellerAnchors, sentenceAnchors, shipperAnchors } from './anchors';
import { type OfferScopes, ownElements } from './scopes';
import { profileLink, tableRows } from './table';
import { only, saidBy } from './text';

/** Who sells and ships the offer; `null` for what the page does not say. */
export interface SellerReading {
  readonly seller: string | null;
  readonly sellerId: string | null;
  readonly soldByAmazon: boolean | null;
  readonly shipsFrom: string | null;
  readonly anchor: string | null;
}

/** The page names no seller of the offer. */
export const nobody: SellerReading = {
  seller: null,
  sellerId: null,
  soldByAmazon: null,
  shipsFrom: null,
  anchor: null,
};

interface Names {
  readonly seller: string | null;
  readonly shipsFrom: string | null;
  readonly anchor: string;
}

/** Seller and shipper of the offer, from its own box or, in layouts before 2020, from the line above it. */
export function readSeller(document: Document, scopes: OfferScopes, marketplace: Marketplace): SellerReading {
  const { offer } = scopes;
  if (!offer) return nobody;
  const names =
    namesFromFeatures(offer) ??
    namesFromTable(offer, marketplace) ??
    namesFromKindle(offer) ??
    namesFromSentence(offer, marketplace) ??
    (scopes.accordion ? null : namesFromSentence(document, marketplace)) ??
    namesFromLink(offer);
  const sellerId = idOf(offer) ?? linkedId(offer);
  if (!names?.seller) return { ...nobody, sellerId };
  const own = isSoldByAmazon(names.seller, sellerId, marketplace);
  const named = isOwnSellingName(names.seller, marketplace);
  // The shop's own id under a third party's name is a contradiction, not an answer.
  return { ...names, sellerId, soldByAmazon: own && !named ? null : own };
}

/** `merchantID` of the offer's form; forms of other offers stand elsewhere. Null when forms disagree. */
function idOf(offer: Element): string | null {
  const inputs = [
    ...ownElements(offer, 'input[name="merchantID"]'),
    ...(offer.closest('form')?.querySelectorAll('input[name="merchantID"]') ?? []),
  ];
  return only(
    inputs.map((input) => input.getAttribute('value') ?? '').filter((id) => /^A[A-Z0-9]{9,}$/.test(id)),
  );
}

function linkedId(offer: Element): string | null {
  const links = ownElements(offer, `#sellerProfileTriggerId, #merchant-info ${profileLink}`);
  return only(
    links.flatMap((link) => /[?&]seller=(A[A-Z0-9]{9,})/.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
  );
}

function namesFromFeatures(offer: Element): Names | null {
  for (const [index, { name, selector }] of sellerAnchors.entries()) {
    const messages = ownElements(offer, selector).filter(isInOneBlock);
    const seller = only(messages.map(saidBy).filter(Boolean));
    if (seller === null) continue;
    const block = messages[0]?.closest('#merchantInfoFeature_feature_div, .offer-display-features-container');
    const shipper = shipperAnchors[index] ?? shipperAnchors[0];
    const shipsFrom = shipper ? only(ownElements(offer, shipper.selector).map(saidBy).filter(Boolean)) : null;
    const label = saidBy(block?.querySelector('.offer-display-feature-label'));
    return { seller, shipsFrom: shipsFrom ?? (namesBoth(label) ? seller : null), anchor: name };
  }
  return null;
}

/** One message, and not inside the block of another feature as well. */
function isInOneBlock(message: Element): boolean {
  const feature = '[id$="Feature_feature_div"]';
  const around = message.parentElement?.closest(feature)?.parentElement?.closest(feature);
  return around == null && message.querySelector('.offer-display-feature-text-message') === null;
}

/** "Shipper / Seller": one row for both, in every language with a stroke or dot between. */
const namesBoth = (label: string) => /\S ?[/／・] ?\S/.test(label);

/** Rows of label and name; shipper first, seller second, or one row for both. */
function namesFromTable(offer: Element, marketplace: Marketplace): Names | null {
  const named = tableRows(offer).filter(({ name }) => name !== '');
  // Other rows (payment, packaging) can stand among them: without a link only the shop's own name is a seller's, and
  // the shipper is the shop or the seller.
  const isOwn = ({ name }: { name: string }) => isOwnSellingName(name, marketplace);
  const own = named.filter(isOwn);
  const both = named.find((row) => namesBoth(row.label) && (row.isSeller || isOwn(row)));
  const seller =
    both ?? named.find(({ isSeller }) => isSeller) ?? (own[0]?.label === own[1]?.label ? undefined : own[1]);
  if (!seller) return null;
  const before = named.slice(0, named.indexOf(seller));
  const shipper = both ?? before.find((row) => isOwn(row) || row.name === seller.name);
  return { seller: seller.name, shipsFrom: shipper?.name ?? null, anchor: 'table-2020' };
}

function namesFromKindle(offer: Element): Names | null {
  const name = saidBy(
    offer.querySelector('[id$="-printSoldBy"] .a-color-base, tr.print-sold-by .a-color-base'),
  );
  return name ? { seller: name, shipsFrom: null, anchor: 'kindle-2016' } : null;
}

/**
 * "Sold by X and fulfilled by Amazon": third parties are linked to their profile, Amazon's own names stand as plain
 * text. A link that is no profile ("fulfilled by Amazon", "Amazon Warehouse") names no seller.
 */
function namesFromSentence(scope: ParentNode, marketplace: Marketplace): Names | null {
  for (const { name: anchor, selector } of sentenceAnchors) {
    const digital = anchor.startsWith('music');
    for (const sentence of ownElements(scope, selector)) {
      const seller = saidBy(sentence.querySelector(profileLink));
      if (seller) return { seller, shipsFrom: shipperBeside(sentence, seller, marketplace), anchor };
      if (sentence.querySelector('a[href]')) continue;
      const own = ownNameIn(saidBy(sentence), marketplace);
      if (own) return { seller: own, shipsFrom: digital ? null : own, anchor };
    }
  }
  return null;
}

/** Where nothing else is known, the link to a third party's profile still names it. */
function namesFromLink(offer: Element): Names | null {
  const seller = only(ownElements(offer, '#sellerProfileTriggerId').map(saidBy).filter(Boolean));
  return seller === null ? null : { seller, shipsFrom: null, anchor: 'link-2016' };
}

/** A second link tells of the shop's own shipping; without one the seller ships. */
function shipperBeside(sentence: Element, seller: string, marketplace: Marketplace): string | null {
  const second = [...sentence.querySelectorAll('a[href]')].find((link) => !link.matches(profileLink));
  if (second) return ownNameIn(saidBy(second), marketplace);
  const rest = saidBy(sentence).replace(seller, '');
  return /amazon/i.test(rest) ? ownNameIn(rest, marketplace) : seller;
}

/**
 * The longest of the shop's selling names in a sentence; null when a further capitalised word makes it another name.
 * Letters of a script other than Latin are particles of the sentence, written without a space.
 */
function ownNameIn(sentence: string, marketplace: Marketplace): string | null {
  for (const name of namesInSentences(marketplace)) {
    const start = sentence.indexOf(name);
    if (start < 0) continue;
    const before = sentence.slice(0, start);
    const after = sentence.slice(start + name.length);
    const more =
      /[\p{Script=Latin}\p{N}]$/u.test(before) ||
      /^(?:[\p{Script=Latin}\p{N}]| [\p{Lu}\p{N}]|\.\p{L})/u.test(after);
    return more ? null : name;
  }
  return null;
}
