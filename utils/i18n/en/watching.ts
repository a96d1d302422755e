/** What is said about a watched purchase, wherever it stands. */
export const watched = {
  paid: 'Paid {price}',
  paidUnknown: 'price paid not read yet',
  now: 'now {price}',
  less: '{amount} less',
  lessInAll: '{amount} less in all',
  notChecked: 'not checked yet',
  daysLeft: { one: '{count} day left', other: '{count} days left' },
  lastDay: 'ends today',
  draftRequest: 'Draft request',
  write: 'Write about this order',
} as const;

/** Why a product page showed no price. */
export const noPrice = {
  unavailable: 'currently unavailable',
  'no-featured-offer': 'no featured offer now',
  'used-only': 'only used ones now',
  'not-shippable': 'not shipped to you now',
  hidden: 'price hidden by the shop',
  'not-on-page': 'no price on the page',
} as const;

/** The line at the foot of an order card. */
export const strip = {
  name: 'Dropback',
  uncertain: 'uncertain',
  more: { one: '+{count} more watched', other: '+{count} more watched' },
} as const;

/** How sure a drop is, and why not. */
export const certainty = {
  certain: 'Certain: same product, same seller, same currency',
  uncertain: 'Uncertain: {why}',
  'other-seller': 'another seller ({seller}) sells it now',
  otherSellerUnnamed: 'another seller sells it now',
  'seller-unknown': 'it is not known whether the same seller sells it now',
  'signed-out': 'the price was read signed out',
  'not-new': 'yours was not sold as new',
  'condition-unknown': 'it is not known whether yours was sold as new',
  shop: 'Amazon',
} as const;
