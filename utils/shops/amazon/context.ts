import type { Marketplace } from '../shop';

/** What a reader is told beside the document. */
export interface ReadContext {
  /** Final address of the page, after redirects. */
  readonly url: string;
  readonly marketplace: Marketplace;
  /** False when the page shows a signed-out shopper, null when it does not say. */
  readonly signedIn: boolean | null;
}
