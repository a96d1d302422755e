import type { CommonTexts } from './language';

export default {
  greeting: 'Guten Tag,',
  hello: 'Guten Tag,',
  spokenHello: 'Guten Tag[, mein Name ist {signature}].',
  about: 'Es geht um meine Bestellung {order}[ vom {placedOn}][: „{item}“][ ({quantity} Stück)].',
  delivered: 'Laut Bestellübersicht wurde sie am {deliveredOn} zugestellt.',
  paid: ['Bezahlt habe ich {paidEach} pro Stück.', 'Bezahlt habe ich {paid}.'],
  difference: ['Insgesamt beträgt die Differenz {differenceInAll}.', 'Die Differenz beträgt {difference}.'],
  condition:
    'Der Vollständigkeit halber: Mein Artikel wurde als „{condition}“ verkauft, der jetzige Preis gilt für Neuware.',
  thanks: 'Vielen Dank für Ihre Hilfe.',
  regards: 'Mit freundlichen Grüßen\n{signature}',
  conditions: { used: 'gebraucht', renewed: 'generalüberholt' },
  lowerAfterGreeting: true,
} satisfies CommonTexts;
