import type { Kind } from './kind';

export default {
  order: ['delivered'],
  texts: {
    en: {
      subject: 'Where is order {order}?',
      ask: 'Could you please check where it is now and when I can expect it?',
    },
    de: {
      subject: 'Wo ist Bestellung {order}?',
      ask: 'Könnten Sie bitte nachsehen, wo sie gerade ist und wann ich damit rechnen kann?',
    },
    fr: {
      subject: 'Où en est la commande {order}\u00A0?',
      ask: 'Pourriez-vous vérifier où elle se trouve et me dire quand elle devrait arriver\u00A0?',
    },
    es: {
      subject: '¿Dónde está el pedido {order}?',
      ask: '¿Podrían comprobar dónde se encuentra y cuándo está previsto que llegue?',
    },
    it: {
      subject: 'Dov’è l’ordine {order}?',
      ask: 'Potreste verificare dove si trova e dirmi quando è previsto l’arrivo?',
    },
    nl: {
      subject: 'Waar is bestelling {order}?',
      ask: 'Kunt u nagaan waar mijn bestelling nu is en wanneer ik die kan verwachten?',
    },
    pl: {
      subject: 'Gdzie jest zamówienie {order}?',
      ask: 'Czy mogliby Państwo sprawdzić, gdzie się teraz znajduje i kiedy mogę się go spodziewać?',
    },
    sv: {
      subject: 'Var är beställning {order}?',
      ask: 'Skulle ni kunna kontrollera var den är just nu och när jag kan räkna med att få den?',
    },
    tr: {
      subject: '{order} numaralı siparişim nerede?',
      ask: 'Siparişimin şu anda nerede olduğunu ve ne zaman ulaşacağını kontrol edebilir misiniz?',
    },
    'pt-BR': {
      subject: 'Onde está o pedido {order}?',
      ask: 'Vocês poderiam verificar onde ele está e quando deve chegar?',
    },
    ja: {
      subject: '注文番号 {order} の配送状況について',
      ask: '現在の配送状況とお届け予定日をご確認いただけますでしょうか。',
    },
    ar: {
      subject: 'أين الطلب {order}؟',
      ask: 'هل يمكنكم التحقق من مكانه الآن وإخباري بموعد وصوله المتوقع؟',
    },
    zh: {
      subject: '订单 {order} 的配送情况',
      ask: '请问能否帮我查一下包裹现在在哪里，预计什么时候送达？',
    },
    'zh-TW': {
      subject: '訂單 {order} 的配送狀況',
      ask: '請問能否幫我查詢包裹目前在哪裡，預計何時送達？',
    },
    bg: {
      subject: 'Къде е поръчка {order}?',
      ask: 'Бихте ли проверили къде се намира и кога мога да я очаквам?',
    },
    cs: {
      subject: 'Kde je objednávka {order}?',
      ask: 'Mohli byste prosím zjistit, kde se nachází a kdy ji mohu očekávat?',
    },
    hy: {
      subject: 'Որտե՞ղ է {order} պատվերը',
      ask: 'Կարո՞ղ եք ստուգել, թե որտեղ է այն հիմա և երբ կարող եմ ստանալ։',
    },
  },
} satisfies Kind;
