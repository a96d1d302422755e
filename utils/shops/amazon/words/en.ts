import type { Words } from './words';

export const en: Words = {
  status: {
    cancelled: 'cancelled|canceled',
    returned:
      'return complete|return started|return in transit|return received|returned|refunded|' +
      'refund issued|refund has been issued|replacement ordered|replacement complete*|' +
      'return requested|return approved|refund complete*|exchange complete*|refund pending|' +
      'refund in progress|exchange in progress|return to sender',
    notShipped:
      'not yet shipped|not yet dispatched|not shipped|preparing for shipment|' +
      'preparing for dispatch|preparing to ship|shipping now|shipping soon|order received|' +
      'payment pending|pending payment|payment review|payment revision needed|' +
      'update your payment method|not yet sent|be dispatched|be shipped|expected to ship|' +
      'problem with your payment|dispatching soon|awaiting payment|payment declined|payment needed|' +
      'payment failed|payment required|preparing your order|=preparing|=pre ordered|=pre order|' +
      '=backordered',
    undelivered:
      'not delivered|not yet delivered|undeliverable|delivery attempted|attempted delivery|' +
      'be delivered|unable to deliver|be collected|be picked up|attempted to deliver',
    delivered: 'delivered|picked up|collected|pickup complete',
    shipped:
      'shipped|dispatched|arriving|expected|on the way|in transit|out for delivery|' +
      'ready for pickup|ready for collection|available for pickup|sent|running late|delayed|' +
      'estimated delivery|delivery today|delivery tomorrow|scheduled for delivery|delivery failed|' +
      'delivery rescheduled',
  },
  unsettled:
    'partially|partly|return cancelled|return canceled|return was cancelled|return was canceled|' +
    'be cancelled|be canceled|not cancelled|not canceled|refund cancelled|refund canceled|return expired|' +
    'some items|one item|an item',
  soldBy:
    'sold by|provided by|seller|ships from and sold by|dispatched from and sold by|' + 'sold and shipped by',
  returnLine:
    'return|returns|returning|returnable|replace items|eligible for refund|eligible for replacement',
  subscription: 'auto delivered|subscribe & save|subscribe and save|subscription charged on',
  money: {
    subtotal: 'item(s) subtotal|items subtotal|=items',
    grandTotal: 'grand total|order total|total for this order',
    refund: 'refund',
    points: 'points|rewards',
    giftCard: 'gift card|gift certificate|account balance|trade in',
    shipping: 'shipping|postage|delivery',
    sum: 'total before|subtotal|=total',
    tax: 'tax|vat|gst|hst|pst|qst',
    fee: 'eco tax|eco fee|fee|fees|deposit|gift wrap|surcharge|tip',
    discount:
      'promotion*|coupon*|discount*|savings|subscribe & save|subscribe and save|multibuy|voucher*|' +
      'deal|credit',
  },
};
