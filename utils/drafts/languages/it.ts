import type { CommonTexts } from './language';

export default {
  greeting: 'Buongiorno,',
  hello: 'Buongiorno,',
  spokenHello: 'Buongiorno[, mi chiamo {signature}].',
  about:
    'Vi contatto per il mio ordine {order}[ effettuato in data {placedOn}][: “{item}”][ ({quantity} pezzi)].',
  delivered: 'Secondo la pagina dell’ordine, risulta consegnato in data {deliveredOn}.',
  paid: ['L’ho pagato {paidEach} al pezzo.', 'L’ho pagato {paid}.'],
  difference: ['In tutto la differenza è di {differenceInAll}.', 'La differenza è di {difference}.'],
  condition:
    'Per completezza: il mio articolo era venduto come “{condition}”, mentre il prezzo attuale è quello di uno nuovo.',
  thanks: 'Grazie mille per l’aiuto.',
  regards: 'Cordiali saluti\n{signature}',
  conditions: { used: 'usato', renewed: 'ricondizionato' },
  lowerAfterGreeting: true,
} satisfies CommonTexts;
