import type { CommonTexts } from './language';

export default {
  greeting: 'Hello,',
  hello: 'Hello,',
  spokenHello: 'Hello[, my name is {signature}].',
  about: 'This is about my order {order}[, placed on {placedOn}][: “{item}”][ ({quantity} pieces)].',
  delivered: 'The order page says it was delivered on {deliveredOn}.',
  paid: ['I paid {paidEach} for each piece.', 'I paid {paid} for it.'],
  difference: ['That makes a difference of {differenceInAll} in all.', 'The difference is {difference}.'],
  condition: 'For completeness: mine was sold as “{condition}”, and the price now is for a new one.',
  thanks: 'Thank you for your help.',
  regards: 'Kind regards\n{signature}',
  conditions: { used: 'used', renewed: 'renewed' },
} satisfies CommonTexts;
