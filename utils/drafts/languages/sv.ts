import type { CommonTexts } from './language';

export default {
  greeting: 'Hej!',
  hello: 'Hej!',
  spokenHello: 'Hej[, jag heter {signature}].',
  about: 'Det gäller min beställning {order}[ från den {placedOn}][: ”{item}”][ ({quantity} st)].',
  delivered: 'Enligt ordersidan levererades beställningen den {deliveredOn}.',
  paid: ['Jag betalade {paidEach} per styck.', 'Jag betalade {paid}.'],
  difference: ['Sammanlagt blir skillnaden {differenceInAll}.', 'Skillnaden är {difference}.'],
  condition: 'För tydlighetens skull: min vara såldes som ”{condition}”, medan priset nu gäller en ny.',
  thanks: 'Tack för hjälpen!',
  regards: 'Vänliga hälsningar\n{signature}',
  conditions: { used: 'begagnad', renewed: 'rekonditionerad' },
} satisfies CommonTexts;
