import type { Kind } from './kind';

export default {
  order: ['delivered', 'tell'],
  texts: {
    en: {
      subject: 'Something is missing from order {order}',
      tell: 'Something was missing from the parcel.',
      ask: 'Could you please look into this and tell me how I can get what is missing?',
      more: 'I am happy to describe in more detail what is missing.',
    },
    de: {
      subject: 'In Bestellung {order} fehlt etwas',
      tell: 'In der Lieferung hat etwas gefehlt.',
      ask: 'Könnten Sie das bitte prüfen und mir sagen, wie ich das Fehlende bekomme?',
      more: 'Gern beschreibe ich genauer, was fehlt.',
    },
    fr: {
      subject: 'Il manque quelque chose dans la commande {order}',
      tell: 'Il manquait quelque chose dans le colis.',
      ask: 'Pourriez-vous vérifier et me dire comment recevoir ce qui manque\u00A0?',
      more: 'Je peux vous préciser ce qui manque.',
    },
    es: {
      subject: 'Falta algo en el pedido {order}',
      tell: 'Faltaba algo en el paquete.',
      ask: '¿Podrían comprobarlo y decirme cómo puedo recibir lo que falta?',
      more: 'Puedo explicar con más detalle qué es lo que falta.',
    },
    it: {
      subject: 'Manca qualcosa nell’ordine {order}',
      tell: 'Nel pacco mancava qualcosa.',
      ask: 'Potreste verificare e dirmi come ricevere ciò che manca?',
      more: 'Posso spiegare più nel dettaglio che cosa manca.',
    },
    nl: {
      subject: 'Er ontbreekt iets in bestelling {order}',
      tell: 'Er ontbrak iets in het pakket.',
      ask: 'Kunt u dit nagaan en mij laten weten hoe ik alsnog krijg wat er ontbreekt?',
      more: 'Ik kan desgewenst nader toelichten wat er ontbreekt.',
    },
    pl: {
      subject: 'W zamówieniu {order} czegoś brakuje',
      tell: 'W przesyłce czegoś brakowało.',
      ask: 'Czy mogliby Państwo to sprawdzić i poinformować mnie, jak mogę otrzymać to, czego brakuje?',
      more: 'Chętnie opiszę dokładniej, czego brakuje.',
    },
    sv: {
      subject: 'Något saknas i beställning {order}',
      tell: 'Något saknades i paketet.',
      ask: 'Skulle ni kunna kontrollera det och tala om hur jag får det som saknas?',
      more: 'Jag beskriver gärna närmare vad som saknas.',
    },
    tr: {
      subject: '{order} numaralı siparişte eksik var',
      tell: 'Paketin içeriği eksikti.',
      ask: 'Kontrol edip eksik olanı nasıl alabileceğimi söyler misiniz?',
      more: 'Dilerseniz neyin eksik olduğunu daha ayrıntılı anlatabilirim.',
    },
    'pt-BR': {
      subject: 'Falta algo no pedido {order}',
      tell: 'Veio faltando algo no pacote.',
      ask: 'Vocês poderiam verificar e me dizer como recebo o que faltou?',
      more: 'Posso explicar com mais detalhes o que faltou.',
    },
    ja: {
      subject: '注文番号 {order} の不足について',
      tell: '届いた荷物に不足しているものがありました。',
      ask: 'ご確認のうえ、不足分を受け取る方法を教えていただけますでしょうか。',
      more: '何が不足しているか、詳しくご説明できます。',
    },
    ar: {
      subject: 'نقص في الطلب {order}',
      tell: 'وصل الطرد ناقصًا.',
      ask: 'هل يمكنكم التحقق من ذلك وإخباري كيف أحصل على ما ينقص؟',
      more: 'يسعدني توضيح ما ينقص بالتفصيل.',
    },
    zh: {
      subject: '订单 {order} 少了东西',
      tell: '收到的包裹里少了东西。',
      ask: '请问能否帮我核实一下，并告诉我怎样拿到缺少的部分？',
      more: '如有需要，我可以详细说明少了什么。',
    },
    'zh-TW': {
      subject: '訂單 {order} 少了東西',
      tell: '收到的包裹裡少了東西。',
      ask: '請問能否幫我確認，並告訴我如何取得缺少的部分？',
      more: '如有需要，我可以詳細說明少了什麼。',
    },
    bg: {
      subject: 'Липсва нещо в поръчка {order}',
      tell: 'В пратката липсваше нещо.',
      ask: 'Бихте ли проверили и ми казали как мога да получа липсващото?',
      more: 'При нужда мога да опиша подробно какво липсва.',
    },
    cs: {
      subject: 'V objednávce {order} něco chybí',
      tell: 'V zásilce něco chybělo.',
      ask: 'Mohli byste to prosím prověřit a sdělit mi, jak mohu získat to, co chybí?',
      more: 'Mohu podrobněji popsat, co chybí.',
    },
    hy: {
      subject: '{order} պատվերում ինչ-որ բան պակասում է',
      tell: 'Ծանրոցում ինչ-որ բան պակասում էր։',
      ask: 'Կարո՞ղ եք ստուգել և ասել, թե ինչպես կարող եմ ստանալ պակասողը։',
      more: 'Անհրաժեշտության դեպքում կարող եմ մանրամասնել, թե ինչն է պակասում։',
    },
  },
} satisfies Kind;
