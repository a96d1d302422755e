import { type Claim, claimKey, unfollowed } from '../../../utils/domain/claim';
import { type Drop, dropOf } from '../../../utils/domain/drop';
import type { Purchase } from '../../../utils/domain/purchase';
import { observation, purchase, usd } from './examples';

/** A request for a difference of $5, sent on the 20th at eleven. */
export function claim(change: Partial<Claim> = {}): Claim {
  const { key: purchaseKey, marketplace, orderId, asin, line } = purchase();
  const { number = 0 } = change;
  return {
    ...{ marketplace, orderId, asin, line, purchaseKey, number, key: claimKey(purchaseKey, number) },
    ...{ kind: 'price-difference-shop', channel: 'chat', language: 'en', route: 'ask-shop', state: 'sent' },
    ...{ paid: usd(2000), offered: usd(1500), difference: usd(500), subject: 'S', text: 'T' },
    ...{ draftedAt: '2026-11-20T10:00:00.000Z', sentAt: '2026-11-20T11:00:00.000Z', answeredAt: null },
    ...{ amount: null, note: '' },
    ...unfollowed,
    ...change,
  };
}

/** What was paid against a price now, in cents. */
export function dropTo(minor: number, bought: Partial<Purchase> = {}): Drop {
  const drop = dropOf(purchase(bought), observation({ price: usd(minor) }));
  if (!drop) throw new Error(`${minor} is no drop`);
  return drop;
}
