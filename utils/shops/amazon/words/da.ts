import type { Words } from './words';

export const da: Words = {
  status: {
    cancelled: ['annulleret'],
    returned: ['returneret', 'retur*', 'refunderet', 'refundering', 'tilbagebetal*'],
    notShipped: [
      'endnu ikke sendt',
      'ikke sendt',
      'endnu ikke afsendt',
      'klargøres',
      'forberedes',
      'sendes snart',
      'afventer betaling',
    ],
    undelivered: ['ikke leveret', 'bliver leveret', 'leveringsforsøg'],
    delivered: ['leveret', 'afleveret', 'afhentet'],
    shipped: ['sendt', 'afsendt', 'på vej', 'ankommer', 'forventet', 'levering', 'leveres'],
  },
  soldBy: ['solgt af', 'sælges af', 'sælger'],
  condition: { used: ['brugt'], renewed: ['renoveret', 'istandsat'] },
  subscription: ['automatisk levering', 'leveres automatisk'],
  money: {
    subtotal: ['subtotal for varer', 'varer i alt', '=varer'],
    grandTotal: ['samlet beløb', 'i alt at betale', 'total i alt'],
    refund: ['refunder*', 'tilbagebetal*'],
    points: ['point'],
    giftCard: ['gavekort'],
    shipping: ['forsendelse', 'fragt', 'porto', 'levering', 'emballage'],
    sum: ['i alt uden', 'i alt før', 'subtotal', '=i alt', '=total'],
    tax: ['moms', 'afgift*'],
    fee: ['gebyr*', 'depositum', 'gaveindpakning'],
    discount: ['rabat*', 'kupon*', 'kampagne*', 'besparelse*'],
  },
};
