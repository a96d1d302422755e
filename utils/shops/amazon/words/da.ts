import type { Words } from './words';

export const da: Words = {
  status: {
    cancelled: 'annullere*',
    returned: 'refunderet|refundering|tilbagebetal*|retur|returner*',
    notShipped:
      'ikke sendt|endnu ikke afsendt|sendes snart|afventer betaling|ordre modtaget|' +
      'bestilling modtaget|afsendes|bliver sendt|=forberedes|forberedes til forsendelse|' +
      'klargøres til forsendelse',
    undelivered: 'ikke leveret|bliver leveret|leveringsforsøg',
    delivered: 'leveret|afleveret|afhentet',
    shipped: 'sendt|afsendt|på vej|ankommer|forventet|levering|leveres|forsink*|afhentning|afhentes',
  },
  unsettled:
    'delvist|retur annulleret|returnering annulleret|returnering er annulleret|ikke annullere*|' +
    'kan annulleres|nogle varer',
  soldBy: 'solgt af|sælges af|sælger',
  returnLine: 'retur*|byt',
  subscription: 'automatisk levering|leveres automatisk',
  money: {
    subtotal: 'subtotal for varer|varer i alt|=varer',
    grandTotal: 'samlet beløb|i alt at betale|total i alt',
    refund: 'refunder*|tilbagebetal*',
    points: 'point',
    giftCard: 'gavekort',
    shipping: 'forsendelse|fragt|porto|levering|emballage',
    sum: 'i alt uden|i alt før|subtotal|=i alt|=total',
    tax: 'moms|afgift*',
    fee: 'gebyr*|depositum|gaveindpakning',
    discount: 'rabat*|kupon*|kampagne*|besparelse*',
  },
};
