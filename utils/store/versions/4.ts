import type { Transaction } from 'dexie';
import { unfollowed } from '../../domain/claim';

/** What the shopper decided beside asking, pictures kept as evidence, and which reminders were shown. */
export const version4 = {
  decisions: 'purchaseKey',
  evidence: 'key, [marketplace+asin]',
  reminders: 'key',
};

/**
 * Claims learn whether their sending was asked about, and which refund was seen; purchases, when a page said who sold
 * them and how far they have come; offers, whether a price guarantee stood beside them.
 */
export async function upgradeTo4(transaction: Transaction): Promise<void> {
  await transaction
    .table('claims')
    .toCollection()
    .modify((claim: object) => Object.assign(claim, { ...unfollowed, ...claim }));
  await transaction
    .table('purchases')
    .toCollection()
    .modify((purchase: object) => Object.assign(purchase, { sellerReadAt: null, stateReadAt: null }));
  await transaction
    .table('observations')
    .toCollection()
    .modify((observation: object) => Object.assign(observation, { priceGuarantee: false }));
}
