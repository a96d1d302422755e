import type { DraftMessage } from '../../../components/draft/draft-view';
import { askRoute } from '../../../utils/domain/routes';
import { agentLanguage, compose, factsOf } from '../../../utils/drafts';
import { marketplaceOf } from '../../../utils/shops';
import type { WatchedPurchase } from '../../../utils/store/overview';

/** The language in which a marketplace's people are written to, BCP 47. */
export function languageAt(marketplace: string): string {
  const known = marketplaceOf(marketplace);
  return known ? agentLanguage(known) : 'en';
}

/**
 * Writes the request for the difference from its template.
 * @param signature the shopper's from the settings, or "".
 * @throws RangeError for a purchase from a site that no shop of ours has, which only an imported file can hold.
 */
export async function writeDraft(watched: WatchedPurchase, signature: string): Promise<DraftMessage> {
  const { purchase } = watched;
  const marketplace = marketplaceOf(purchase.marketplace);
  if (!marketplace) throw new RangeError(purchase.marketplace);
  const { subject, text } = await compose({
    kind: askRoute(purchase) === 'ask-seller' ? 'price-difference-seller' : 'price-difference-shop',
    language: agentLanguage(marketplace),
    channel: 'form',
    facts: factsOf(watched, marketplace, signature),
  });
  return { subject, text };
}
