import type { CommonTexts } from './language';

export default {
  greeting: 'Dzień dobry,',
  hello: 'Dzień dobry,',
  spokenHello: 'Dzień dobry[, nazywam się {signature}].',
  about: 'Kontaktuję się w sprawie zamówienia {order}[ z dnia {placedOn}][: „{item}”][ ({quantity} szt.)].',
  delivered: 'Według strony zamówienia dostarczono je {deliveredOn}.',
  paid: ['W chwili zakupu cena wynosiła {paidEach} za sztukę.', 'W chwili zakupu cena wynosiła {paid}.'],
  difference: ['Łącznie różnica wynosi {differenceInAll}.', 'Różnica wynosi {difference}.'],
  condition: 'Dla ścisłości: mój produkt był sprzedawany jako „{condition}”, a obecna cena dotyczy nowego.',
  thanks: 'Z góry dziękuję za pomoc.',
  regards: 'Z poważaniem\n{signature}',
  conditions: { used: 'używany', renewed: 'odnowiony' },
  lowerAfterGreeting: true,
} satisfies CommonTexts;
