import type { Words } from './words';

export const en: Words = {
  status: {
    cancelled: 'cancelled|canceled',
    returned:
      'return complete|return started|return in transit|return received|returned|refunded|' +
      'refund issued|refund has been issued|replacement ordered|replacement complete*|' +
      'return requested|return approved|refund complete*|exchange complete*',
    notShipped:
      'not yet shipped|not yet dispatched|not shipped|preparing for shipment|' +
      'preparing for dispatch|preparing to ship|shipping now|shipping soon|order received|' +
      'payment pending|pending payment|payment review|payment revision needed|' +
      'update your payment method|not yet sent|be dispatched|be shipped|expected to ship|' +
      'problem with your payment|dispatching soon|awaiting payment',
    undelivered:
      'not delivered|not yet delivered|undeliverable|delivery attempted|attempted delivery|' +
      'be delivered|unable to deliver|be collected|be picked up|attempted to deliver',
    delivered: 'delivered|picked up|collected',
    shipped:
      'shipped|dispatched|arriving|expected|on the way|in transit|out for delivery|' +
      'ready for pickup|ready for collection|available for pickup|sent|running late|delayed|' +
      'estimated delivery|delivery today|delivery tomorrow',
  },
  soldBy:
    'sold by|provided by|seller|ships from and sold by|dispatched from and sold by|' + 'sold and shipped by',
  subscription: 'auto delivered|subscribe & save|subscribe and save|subscription charged on',
  money: {
    subtotal: 'item(s) subtotal|items subtotal|=items',
    grandTotal: 'grand total|order total|total for this order',
    refund: 'refund',
    points: 'points|rewards',
    giftCard: 'gift card|gift certificate|account balance',
    shipping: 'shipping|postage|delivery',
    sum: 'total before|subtotal|=total',
    tax: 'tax|vat|gst|hst|pst|qst',
    fee: 'eco tax|eco fee|fee|fees|deposit|gift wrap|surcharge|tip',
    discount:
      'promotion*|coupon*|discount*|savings|subscribe & save|subscribe and save|multibuy|voucher*|' +
      'deal|credit',
  },
};
