import type { Words } from './words';

export const cs: Words = {
  status: {
    cancelled: 'zrušen*|stornován*',
    returned: 'vrácen*|refundace|refundován*',
    notShipped:
      'neodeslán*|příprava k odeslání|čeká na platbu|bude … odesl*|objednávka přijata|platba čeká|' +
      '=připravuje se|připravuje se k odeslání',
    undelivered: 'nedoručen*|bude doručen*|pokus o doručení',
    delivered: 'doručeno|doručena|doručen|vyzvednuto',
    shipped:
      'odesláno|odeslána|odeslán|na cestě|doručení|dorazí|očekáván*|přijde|zpožd*|vyzvednutí|' + 'nepodařilo',
  },
  unsettled:
    'částečně|zrušení|vrácení zrušeno|vrácení bylo zrušeno|nebylo zrušeno|nebyla zrušena|nebyl zrušen|' +
    'některé položky',
  soldBy: 'prodává|prodejce|prodáno|prodávající',
  returnLine: 'vrát*|vrácen*',
  subscription: 'automaticky doručováno|automatické doručování',
  money: {
    subtotal: 'mezisoučet|=položky',
    grandTotal: 'celková částka|celkem k úhradě|celkový součet',
    refund: 'vrácen*|refundace',
    points: 'body|bodů',
    giftCard: 'dárkový poukaz|dárková karta|dárkové poukazy',
    shipping: 'poštovné|balné|doprava|dodání',
    sum: 'součet bez|celkem bez|celkem před|=celkem|=součet',
    tax: 'dph|daň',
    fee: 'poplatek*|záloha|dárkové balení',
    discount: 'sleva|slevy|kupon*|akce|poukaz*',
  },
};
