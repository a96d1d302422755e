import type { Words } from './words';

export const cs: Words = {
  status: {
    cancelled: ['zrušen*', 'stornován*'],
    returned: ['vrácen*', 'vrácení', 'refundace', 'refundován*'],
    notShipped: [
      'dosud neodeslán*',
      'neodeslán*',
      'ještě neodeslán*',
      'připravuje*',
      'příprava k odeslání',
      'čeká na platbu',
    ],
    undelivered: ['nedoručen*', 'bude doručen*', 'pokus o doručení'],
    delivered: ['doručeno', 'doručena', 'doručen', 'vyzvednuto'],
    shipped: ['odesláno', 'odeslána', 'odeslán', 'na cestě', 'doručení', 'dorazí', 'očekáván*', 'přijde'],
  },
  soldBy: ['prodává', 'prodejce', 'prodáno', 'prodávající'],
  condition: { used: ['použit*'], renewed: ['repasován*', 'renovovan*'] },
  subscription: ['automaticky doručováno', 'automatické doručování'],
  money: {
    subtotal: ['mezisoučet', 'mezisoučet položek', '=položky'],
    grandTotal: ['celková částka', 'celkem k úhradě', 'celkový součet'],
    refund: ['vrácen*', 'refundace'],
    points: ['body', 'bodů'],
    giftCard: ['dárkový poukaz', 'dárková karta', 'dárkové poukazy'],
    shipping: ['poštovné', 'balné', 'doprava', 'dodání'],
    sum: ['součet bez', 'celkem bez', 'celkem před', '=celkem', '=součet'],
    tax: ['dph', 'daň'],
    fee: ['poplatek*', 'záloha', 'dárkové balení'],
    discount: ['sleva', 'slevy', 'kupon*', 'kupón*', 'akce', 'poukaz*'],
  },
};
