/** Why a way is offered. */
export const routeWhy = {
  guaranteed:
    'The product page shows the price guarantee for pre-orders. The lower price is charged without asking.',
  'not-shipped': 'It has not shipped. You pay the new price, and nobody has to agree.',
  'not-shipped-seller': 'It has not shipped. The seller may agree to cancel it.',
  'all-met': 'It has not shipped, Amazon sold it, and it was ordered recently.',
  'has-shipped': 'It has shipped, but it was ordered recently. A polite question is possible.',
  'not-known': 'Not everything is known about it. A polite question is possible.',
  'seller-price': 'Another seller sold it and sets the price.',
  returnable: 'The order page allows a return.',
  'other-variant': 'The shop refunds the difference when the one you exchange it for costs less.',
} as const;

/** How sure a way is. */
export const sureness = {
  automatic: 'Automatic: there is nothing to send.',
  'sure-while-it-lasts': 'Sure as long as the price lasts and it has not shipped.',
  'written-rule': 'The shop’s written rules allow it.',
  courtesy: 'A courtesy at best: the person who answers decides.',
  'seller-decides': 'The seller decides.',
} as const;

/** What a way takes beside its steps. */
export const routeCost = {
  'order-shows': 'The order should show the lower price within two days.',
  'both-charged': 'Both orders may be charged for some days.',
  'answer-shop': 'You wait for an answer, usually less than a day.',
  'answer-seller': 'You wait for an answer, usually less than two days.',
  'refund-later': 'The refund comes after the first one has arrived back.',
  return: 'You send one back. See what that costs before you confirm.',
} as const;

/** The steps of a way, each for one line of a list. */
export const routeStep = {
  'order-anew': 'Order it again first. Check price, seller and delivery date before you pay.',
  'cancel-first':
    'Then cancel the first order on its details page, before it ships. See what else is cancelled with it.',
  'check-cancelled': 'Check that it was cancelled. If it was not, cancel the new order.',
  'start-return': 'Start the return of the first one on the order’s details page. Choose a refund.',
  'start-exchange': 'See on the order’s details page whether an exchange is offered with the return.',
  'choose-variant': 'Choose the size or colour that costs less.',
  'send-back': 'Send the first one back in time.',
} as const;

/** What must hold for a way. */
export const routeNeed = {
  'guarantee-then': 'The guarantee was shown when you ordered.',
  'price-lasts': 'Price, stock and delivery date are only certain once you have ordered again.',
  'cancel-accepted': 'A seller can refuse to cancel.',
  unopened: 'The first one is unopened.',
  'refund-offered': 'The order page offers a refund, not only a replacement.',
  'worth-effort': 'It saves more than the effort of sending one back.',
  'other-variant': 'Another size or colour suits you and costs less.',
  'no-promotion': 'It was bought without a promotion and paid by card.',
  'seller-is-shop': 'Amazon itself sold it. This was not read.',
  'state-not-read': 'Whether it has shipped was not read.',
  'date-not-read': 'It was ordered recently. The order date was not read.',
} as const;

/** Until when a way is open. */
export const routeUntil = {
  window: 'Until {day}, the last day of the window',
  'return-day': 'Until {day}, the last day for a return',
  shipping: 'Until it ships',
} as const;

/** Why there is no way. */
export const noRoute = {
  'left-out': 'You left this purchase out.',
  cancelled: 'It was cancelled.',
  returned: 'It was sent back.',
  'not-cheaper': 'It is not cheaper now.',
  'no-price': 'One of the two prices is not known.',
  'other-currency': 'The price paid and the price now are in different currencies.',
  unsure: 'It is not sure that this is the same offer. Look at the product page first.',
  'too-small': 'The difference is smaller than the one you want to be told about.',
  'paid-back': 'You got the difference back.',
  asked: 'You asked already. You can ask again when the price falls further.',
  'refused-twice': 'Two requests were refused, and no other way is open.',
  'window-over': 'The window is over, and no other way is open.',
} as const;

/** The list of ways. */
export const routes = {
  title: 'Ways to the lower price',
  surest: 'Surest',
  tryFirst: 'Try this first',
  others: 'Other ways',
  none: 'No way is open.',
  worth: 'Worth {amount}',
  sure: 'How sure',
  takes: 'What it takes',
  until: 'How long',
  needs: 'What must hold',
  steps: 'Step by step',
  openProduct: 'Open the product page',
  openOrder: 'Open the order',
  taken: 'I did this',
  noted: 'Noted under Claims: {amount} came back.',
  notNoted: 'Not noted: {reason}',
  asked: 'You asked already, so asking again is not among these ways.',
  'refused-twice': 'Two requests were refused, so these ways are left.',
  askedLately: {
    one: 'You sent {count} request in the last seven days. Asking very often can make a yes less likely.',
    other: 'You sent {count} requests in the last seven days. Asking very often can make a yes less likely.',
  },
} as const;

/** The three conditions, each with what says so. */
export const conditions = {
  title: 'The three conditions',
  note: 'Shoppers tell of this rule. The shop does not promise it.',
  met: 'Met',
  unmet: 'Not met',
  unknown: 'Not known',
  'sold-by-shop': 'Sold by Amazon itself',
  'within-window': 'Ordered recently',
  'not-shipped': 'Not yet shipped',
  seller: 'Sold by {seller}, read on the order page on {day}',
  sellerUndated: 'Sold by {seller}',
  sellerUnnamed: 'The name of the seller was not read',
  sellerNotRead: 'No order page was read that says who sold it',
  windowOpen: 'Ordered on {placed}; the window ends on {end}',
  windowOver: 'Ordered on {placed}; the window ended on {end}',
  dateNotRead: 'No order page was read that shows the order date',
  stateNotShipped: 'Not yet shipped, as of {day}',
  stateShipped: 'Shipped, as of {day}',
  stateDelivered: 'Delivered on {day}',
  stateDeliveredUndated: 'Delivered',
  stateOver: 'Cancelled or sent back',
  stateNotShippedUndated: 'Not yet shipped, when this was read last',
  stateShippedUndated: 'Shipped',
  stateNotRead: 'No order page was read that says whether it has shipped',
} as const;
