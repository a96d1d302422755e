import type { Kind } from './kind';

export default {
  order: ['tell'],
  texts: {
    en: {
      subject: 'Cancelling order {order}',
      tell: 'I would like to cancel this item.',
      ask: 'If that is still possible, could you please cancel it and confirm this to me?',
    },
    de: {
      subject: 'Stornierung von Bestellung {order}',
      tell: 'Ich möchte diesen Artikel stornieren.',
      ask: 'Falls das noch geht: Könnten Sie ihn bitte stornieren und mir das bestätigen?',
    },
    fr: {
      subject: 'Annulation de la commande {order}',
      tell: 'Je souhaite annuler cet article.',
      ask: 'Si c’est encore possible, pourriez-vous l’annuler et me le confirmer\u00A0?',
    },
    es: {
      subject: 'Cancelación del pedido {order}',
      tell: 'Quisiera cancelar este artículo.',
      ask: 'Si todavía es posible, ¿podrían cancelarlo y confirmármelo?',
    },
    it: {
      subject: 'Annullamento dell’ordine {order}',
      tell: 'Vorrei annullare questo articolo.',
      ask: 'Se è ancora possibile, potreste annullarlo e darmene conferma?',
    },
    nl: {
      subject: 'Annulering van bestelling {order}',
      tell: 'Ik wil dit artikel graag annuleren.',
      ask: 'Wilt u het annuleren als dat nog kan, en mij dat bevestigen?',
    },
    pl: {
      subject: 'Anulowanie zamówienia {order}',
      tell: 'Proszę o anulowanie tego produktu.',
      ask: 'Jeśli jest to jeszcze możliwe, czy mogliby Państwo to potwierdzić?',
    },
    sv: {
      subject: 'Avbeställning av order {order}',
      tell: 'Jag skulle vilja avbeställa varan.',
      ask: 'Om det fortfarande går, skulle ni kunna avbeställa den och bekräfta det för mig?',
    },
    tr: {
      subject: '{order} numaralı siparişin iptali',
      tell: 'Bu ürünü iptal etmek istiyorum.',
      ask: 'Hâlâ mümkünse iptal edip beni bilgilendirebilir misiniz?',
    },
    'pt-BR': {
      subject: 'Cancelamento do pedido {order}',
      tell: 'Gostaria de cancelar este item.',
      ask: 'Se ainda for possível, vocês poderiam cancelá-lo e me confirmar?',
    },
    ja: {
      subject: '注文番号 {order} のキャンセルについて',
      tell: 'この商品をキャンセルしたいと思っております。',
      ask: 'まだ可能でしたら、キャンセルのうえ、ご連絡いただけますでしょうか。',
    },
    ar: {
      subject: 'إلغاء الطلب {order}',
      tell: 'أرغب في إلغاء طلب هذا المنتج.',
      ask: 'إذا كان ذلك ما زال ممكنًا، فهل يمكنكم إلغاؤه وتأكيد ذلك لي؟',
    },
    zh: {
      subject: '取消订单 {order}',
      tell: '我想取消这件商品。',
      ask: '如果还来得及，请问能否帮我取消并告知结果？',
    },
    'zh-TW': {
      subject: '取消訂單 {order}',
      tell: '我想取消這件商品。',
      ask: '如果還來得及，請問能否幫我取消並告知結果？',
    },
    bg: {
      subject: 'Анулиране на поръчка {order}',
      tell: 'Желая да анулирам този артикул.',
      ask: 'Ако все още е възможно, бихте ли го анулирали и потвърдили това?',
    },
    cs: {
      subject: 'Zrušení objednávky {order}',
      tell: 'Přeji si zrušit tuto položku.',
      ask: 'Pokud je to ještě možné, mohli byste ji prosím zrušit a potvrdit mi to?',
    },
    hy: {
      subject: '{order} պատվերի չեղարկում',
      tell: 'Ցանկանում եմ չեղարկել այս ապրանքի պատվերը։',
      ask: 'Եթե դա դեռ հնարավոր է, կարո՞ղ եք չեղարկել այն և հաստատել դա։',
    },
  },
} satisfies Kind;
