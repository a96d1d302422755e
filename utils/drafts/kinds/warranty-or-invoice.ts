import type { Kind } from './kind';

export default {
  order: [],
  texts: {
    en: {
      subject: 'Invoice and warranty for order {order}',
      ask: 'Could you please send me the invoice and tell me how the warranty for this item works?',
    },
    de: {
      subject: 'Rechnung und Garantie zu Bestellung {order}',
      ask: 'Könnten Sie mir bitte die Rechnung schicken und mir sagen, wie es bei diesem Artikel mit der Garantie aussieht?',
    },
    fr: {
      subject: 'Facture et garantie de la commande {order}',
      ask: 'Pourriez-vous m’envoyer la facture et m’expliquer comment fonctionne la garantie de cet article\u00A0?',
    },
    es: {
      subject: 'Factura y garantía del pedido {order}',
      ask: '¿Podrían enviarme la factura e indicarme cómo funciona la garantía de este artículo?',
    },
    it: {
      subject: 'Fattura e garanzia dell’ordine {order}',
      ask: 'Potreste inviarmi la fattura e spiegarmi come funziona la garanzia di questo articolo?',
    },
    nl: {
      subject: 'Factuur en garantie bij bestelling {order}',
      ask: 'Kunt u mij de factuur sturen en laten weten hoe de garantie op dit artikel werkt?',
    },
    pl: {
      subject: 'Faktura i gwarancja – zamówienie {order}',
      ask: 'Czy mogliby Państwo przesłać mi fakturę i poinformować, jak wygląda gwarancja na ten produkt?',
    },
    sv: {
      subject: 'Faktura och garanti för beställning {order}',
      ask: 'Skulle ni kunna skicka fakturan och tala om hur garantin för varan fungerar?',
    },
    tr: {
      subject: '{order} numaralı siparişin faturası ve garantisi',
      ask: 'Faturayı gönderip bu ürünün garantisi hakkında bilgi verebilir misiniz?',
    },
    'pt-BR': {
      subject: 'Nota fiscal e garantia do pedido {order}',
      ask: 'Vocês poderiam me enviar a nota fiscal e explicar como funciona a garantia deste produto?',
    },
    ja: {
      subject: '注文番号 {order} の領収書と保証について',
      ask: '領収書の発行方法と、この商品の保証内容を教えていただけますでしょうか。',
    },
    ar: {
      subject: 'الفاتورة والضمان للطلب {order}',
      ask: 'هل يمكنكم إرسال الفاتورة إليّ وتوضيح ما يشمله ضمان هذا المنتج؟',
    },
    zh: {
      subject: '订单 {order} 的发票和保修',
      ask: '请问能否提供发票，并告诉我这件商品如何保修？',
    },
    'zh-TW': {
      subject: '訂單 {order} 的發票與保固',
      ask: '請問能否提供發票，並告訴我這件商品如何保固？',
    },
    bg: {
      subject: 'Фактура и гаранция за поръчка {order}',
      ask: 'Бихте ли ми изпратили фактурата и обяснили как действа гаранцията за този артикул?',
    },
    cs: {
      subject: 'Faktura a záruka k objednávce {order}',
      ask: 'Mohli byste mi prosím poslat fakturu a sdělit, jak u tohoto zboží funguje záruka?',
    },
    hy: {
      subject: '{order} պատվերի հաշիվը և երաշխիքը',
      ask: 'Կարո՞ղ եք ուղարկել հաշիվը և բացատրել, թե ինչպես է գործում այս ապրանքի երաշխիքը։',
    },
  },
} satisfies Kind;
