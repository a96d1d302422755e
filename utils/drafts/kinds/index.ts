import type { MessageKind } from '../../domain/claim';
import type { Kind } from './kind';

/** Every kind of message, loaded when it is first needed; a new one is a file beside this one and a line here. */
const loaders: Readonly<Record<MessageKind, () => Promise<{ readonly default: Kind }>>> = {
  'price-difference-shop': () => import('./price-difference-shop'),
  'price-difference-seller': () => import('./price-difference-seller'),
  'where-is-my-order': () => import('./where-is-my-order'),
  'damaged-or-wrong': () => import('./damaged-or-wrong'),
  'something-missing': () => import('./something-missing'),
  'change-address': () => import('./change-address'),
  cancel: () => import('./cancel'),
  'refund-not-received': () => import('./refund-not-received'),
  'warranty-or-invoice': () => import('./warranty-or-invoice'),
  'product-question': () => import('./product-question'),
};

/** The sentences of a kind of message, in all languages. */
export async function kindOf(kind: MessageKind): Promise<Kind> {
  return (await loaders[kind]()).default;
}
