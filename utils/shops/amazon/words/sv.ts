import type { Words } from './words';

export const sv: Words = {
  status: {
    cancelled: 'avbeställ*|avbokad|annullerad*|makulerad|avbrut*',
    returned: 'returnerad*|återbetal*|retur|returen|utbyte slutfört|ersättningsvara beställd',
    notShipped:
      'inte skickad*|ej skickad*|förbereds|förbereder*|skickas snart|betalning väntar|' +
      'väntar på betalning|inte skickats|att skickas|beställning mottagen|betalningen behöver|' +
      'betalningsmetod',
    undelivered: 'levereras|inte levererad*|ej levererad*|leveransförsök|inte levererats',
    delivered:
      'levererad|levererat|levererades|levererade|uthämtad|upphämtad|hämtad|levererats|hämtades|' +
      'uthämtat',
    shipped:
      'skickad|skickat|skickades|på väg|anländer|kommer|ankommer|förväntas|beräknad|leverans|' +
      'försen*|att hämtas|upphämtning|avhämtning',
  },
  unsettled:
    'delvis|avbeställning*|avbeställas|retur nekad|retur avbruten|returen avbruten|returen har avbrutits|retur annullerad|returen annullerad|' +
    'inte avbeställ*|inte avbrytas|inte annullera*|vissa artiklar',
  soldBy: 'säljs av|såld av|säljare|säljs och skickas av|skickas från och säljs av',
  returnLine: 'retur*|återlämna*',
  subscription: 'automatisk leverans|levereras automatiskt|prenumerera och spara',
  money: {
    subtotal: 'delsumma för artiklar|delsumma artiklar|delsumma för artikel|artiklar delsumma|=artiklar',
    grandTotal: 'totalsumma|slutsumma|ordersumma|totalt belopp|summa totalt',
    refund: 'återbetal*',
    points: 'poäng',
    giftCard: 'presentkort*',
    shipping: 'frakt|fraktkostnad*|leverans',
    sum: 'totalt före|summa före|delsumma|=totalt|=summa|summa exkl*',
    tax: 'moms|skatt',
    fee: 'avgift*|deposition|pant|presentinslagning|importavgift*',
    discount: 'kampanj*|rabatt*|kupong*|besparing*|erbjudande',
  },
};
