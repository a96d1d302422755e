import type { Transaction } from 'dexie';
import type { Claim } from '../../domain/claim';

/** A claim can be about anything a buyer writes about; shoppers keep their own templates. */
export const version2 = { templates: 'key' };

/** All claims of version 1 ask for a price difference, in a form. */
export function upgradeTo2(transaction: Transaction): PromiseLike<unknown> {
  return transaction
    .table<Claim>('claims')
    .toCollection()
    .modify((claim: { -readonly [K in keyof Claim]: Claim[K] }) => {
      claim.kind ??= claim.route === 'ask-seller' ? 'price-difference-seller' : 'price-difference-shop';
      claim.channel ??= 'form';
      claim.language ??= null;
    });
}
