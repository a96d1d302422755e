import type { DraftMessage } from '../../../components/draft/draft-view';
import type { Channel, MessageKind } from '../../../utils/domain/claim';
import { addresseesOf } from '../../../utils/domain/writing';
import {
  agentLanguage,
  compose,
  composeFrom,
  type DraftRequest,
  factsOf,
  type Language,
} from '../../../utils/drafts';
import { marketplaceOf } from '../../../utils/shops';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { ownTemplate } from '../../../utils/store/templates';

/** How a message is to be written. */
export interface Manner {
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** BCP 47. */
  readonly language: string;
}

/** The language in which a marketplace's people are written to, BCP 47. */
export function languageAt(marketplace: string): Language {
  const known = marketplaceOf(marketplace);
  return known ? agentLanguage(known) : 'en';
}

/**
 * What a message is written from. On a product's page others can read it, so order number and name are left out.
 * @param signature the shopper's from the settings, or "".
 * @throws RangeError for a purchase from a site that no shop of ours has, which only an imported file can hold.
 */
export function requestFor(watched: WatchedPurchase, manner: Manner, signature: string): DraftRequest {
  const { purchase } = watched;
  const marketplace = marketplaceOf(purchase.marketplace);
  if (!marketplace) throw new RangeError(purchase.marketplace);
  const facts = factsOf(watched, marketplace, signature);
  const [to] = addresseesOf(manner.kind, manner.channel, purchase);
  return {
    ...manner,
    facts: to === 'product-page' ? { ...facts, orderId: null, signature: null } : facts,
  };
}

/** Writes a message from the shopper's own template, else from Dropback's. As {@link requestFor}. */
export async function writeDraft(
  watched: WatchedPurchase,
  manner: Manner,
  signature: string,
): Promise<DraftMessage> {
  const request = requestFor(watched, manner, signature);
  const own = await ownTemplate(manner.kind, manner.language);
  const { subject, text } = await (own ? composeFrom(own, request) : compose(request));
  return { subject, text };
}
