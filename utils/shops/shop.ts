import type { PageFacts, PageKind } from '../domain/page';

/** One site of a shop. */
export interface Marketplace {
  /** Also its key everywhere: `www.amazon.de`. */
  readonly host: string;
  /** ISO 3166 code of the country, for names and flags of nothing else. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** BCP 47 with region, the site's own language first. */
  readonly languages: readonly string[];
  /** IANA name; of several zones the westernmost populous one's is not used but the capital's. */
  readonly timeZone: string;
  /** The shop's own id of the marketplace. */
  readonly marketplaceId: string;
  /** The id under which the shop itself sells, or null where none is known. */
  readonly merchantId: string | null;
  /** Names under which the shop itself sells, compared whole and without case. */
  readonly sellingNames: readonly string[];
}

export interface ContactTarget {
  readonly orderId: string;
  /** Merchant id when the message is for a third-party seller; null for the shop's own support. */
  readonly sellerId: string | null;
  readonly toSeller: boolean;
}

/** Reads a page of a shop. Pure: takes the parsed document and its final address, throws nothing. */
export type ReadShopPage = (document: Document, url: string) => PageFacts;

/** Where a product page shows the shopper's name and address; selectors, never words of a language. */
export interface PersonalParts {
  /** The navigation bar at the top, all of it. */
  readonly navigation: string;
  /** Parts that show name or address elsewhere. */
  readonly below: string;
  /** Elements whose text is the shopper's place; other elements with the same text show it too. */
  readonly place: string;
}

/** What a shop's folder offers to the rest of the house. */
export interface Shop {
  readonly id: string;
  readonly marketplaces: readonly Marketplace[];
  /** What an address promises, or null. */
  pageKind(url: string): PageKind | null;
  /** The product an address names, or null. */
  asinOf(url: string): string | null;
  /** An address's path for a report: every id and name in it replaced, no query. */
  redactedPath(url: string): string;
  /** True for support, chat and seller-message pages. */
  isContactPage(url: string): boolean;
  readonly personalParts: PersonalParts;
  addresses: {
    /** The recent orders, in the form that is not encrypted when fetched. */
    orderList(marketplace: Marketplace): string;
    orderDetails(marketplace: Marketplace, orderId: string): string;
    product(marketplace: Marketplace, asin: string): string;
    signIn(marketplace: Marketplace): string;
    contact(marketplace: Marketplace, target: ContactTarget): string;
  };
}
