/** The first schema. Only what is queried is indexed. */
export const version1 = {
  purchases: 'key, windowEndsOn, placedOn, [marketplace+orderId], [marketplace+asin]',
  orders: 'key, windowEndsOn',
  observations: 'key, [marketplace+asin+seenAt], lastSeenAt',
  claims: 'key, purchaseKey, state, draftedAt',
  products: 'key',
  guests: 'marketplace',
  alerts: 'purchaseKey',
};
