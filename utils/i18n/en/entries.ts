/** The states of a request. */
export const claim = {
  drafted: 'drafted',
  sent: 'sent',
  refunded: 'refunded',
  'gift-card': 'gift card',
  credit: 'credit',
  refused: 'refused',
  'no-answer': 'no answer',
  closed: 'closed',
} as const;

/** The ways to the lower price, by name. */
export const route = {
  'automatic-guarantee': 'Wait: the guarantee pays by itself',
  'cancel-and-reorder': 'Order again, then cancel',
  'ask-shop': 'Ask Amazon',
  'ask-seller': 'Ask the seller',
  exchange: 'Exchange it',
  'return-and-rebuy': 'Buy again and return',
} as const;
