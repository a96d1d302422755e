import type { CommonTexts } from './language';

export default {
  greeting: 'Dobrý den,',
  hello: 'Dobrý den,',
  spokenHello: 'Dobrý den[, jmenuji se {signature}].',
  about: 'Obracím se na vás ohledně objednávky {order}[ ze dne {placedOn}][: „{item}“][ ({quantity} ks)].',
  delivered: 'Podle stránky objednávky byla doručena {deliveredOn}.',
  paid: ['Při nákupu stál jeden kus {paidEach}.', 'Při nákupu byla cena {paid}.'],
  difference: ['Celkový rozdíl činí {differenceInAll}.', 'Rozdíl činí {difference}.'],
  condition: 'Pro úplnost: moje zboží bylo prodáno jako „{condition}“, zatímco nynější cena platí pro nové.',
  thanks: 'Děkuji za pomoc.',
  regards: 'S pozdravem\n{signature}',
  conditions: { used: 'použité', renewed: 'repasované' },
  lowerAfterGreeting: true,
} satisfies CommonTexts;
