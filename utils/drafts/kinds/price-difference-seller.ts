import type { Kind } from './kind';

export default {
  order: ['paid', 'tell', 'difference', 'condition'],
  texts: {
    en: {
      subject: 'Price difference on order {order}',
      tell: [
        'You now offer the same item for {nowFromSameSeller}[ (seen on {seenAt})].',
        'The same item is now sold by {shop} itself for {nowFromShop}[ (seen on {seenAt})].',
        'Another seller here now offers the same item for {nowFromAnother}[ (seen on {seenAt})].',
        'The same item is now on offer here for {now}[ (seen on {seenAt})].',
      ],
      ask: 'Would you be willing to refund me the difference?',
    },
    de: {
      subject: 'Preisdifferenz bei Bestellung {order}',
      tell: [
        'Inzwischen bieten Sie denselben Artikel für {nowFromSameSeller} an[ (gesehen am {seenAt} Uhr)].',
        'Inzwischen verkauft {shop} selbst denselben Artikel für {nowFromShop}[ (gesehen am {seenAt} Uhr)].',
        'Inzwischen bietet ein anderer Händler hier denselben Artikel für {nowFromAnother} an[ (gesehen am {seenAt} Uhr)].',
        'Inzwischen gibt es denselben Artikel hier für {now}[ (gesehen am {seenAt} Uhr)].',
      ],
      ask: 'Wären Sie bereit, mir die Differenz zu erstatten?',
    },
    fr: {
      subject: 'Différence de prix sur la commande {order}',
      tell: [
        'Vous proposez actuellement le même article à {nowFromSameSeller}[ (prix vu le {seenAt})].',
        'Le même article est actuellement vendu directement par {shop} à {nowFromShop}[ (prix vu le {seenAt})].',
        'Un autre vendeur propose actuellement ici le même article à {nowFromAnother}[ (prix vu le {seenAt})].',
        'Le même article est actuellement proposé ici à {now}[ (prix vu le {seenAt})].',
      ],
      ask: 'Accepteriez-vous de me rembourser la différence\u00A0?',
    },
    es: {
      subject: 'Diferencia de precio en el pedido {order}',
      tell: [
        'Ahora ofrecen el mismo artículo por {nowFromSameSeller}[ (precio visto el {seenAt})].',
        'Ahora {shop} vende directamente el mismo artículo por {nowFromShop}[ (precio visto el {seenAt})].',
        'Ahora otro vendedor ofrece aquí el mismo artículo por {nowFromAnother}[ (precio visto el {seenAt})].',
        'Ahora el mismo artículo se vende aquí por {now}[ (precio visto el {seenAt})].',
      ],
      ask: '¿Podrían reembolsarme la diferencia?',
    },
    it: {
      subject: 'Differenza di prezzo sull’ordine {order}',
      tell: [
        'Ora offrite lo stesso articolo a {nowFromSameSeller}[ (prezzo visto in data {seenAt})].',
        'Ora lo stesso articolo è venduto direttamente da {shop} a {nowFromShop}[ (prezzo visto in data {seenAt})].',
        'Ora un altro venditore offre qui lo stesso articolo a {nowFromAnother}[ (prezzo visto in data {seenAt})].',
        'Ora lo stesso articolo è in vendita qui a {now}[ (prezzo visto in data {seenAt})].',
      ],
      ask: 'Sareste disponibili a rimborsarmi la differenza?',
    },
    nl: {
      subject: 'Prijsverschil bij bestelling {order}',
      tell: [
        'U biedt hetzelfde artikel nu aan voor {nowFromSameSeller}[ (gezien op {seenAt})].',
        '{shop} zelf verkoopt hetzelfde artikel nu voor {nowFromShop}[ (gezien op {seenAt})].',
        'Een andere verkoper biedt hetzelfde artikel hier nu aan voor {nowFromAnother}[ (gezien op {seenAt})].',
        'Hetzelfde artikel is hier nu te koop voor {now}[ (gezien op {seenAt})].',
      ],
      ask: 'Zou u mij het verschil willen terugbetalen?',
    },
    pl: {
      subject: 'Różnica w cenie – zamówienie {order}',
      tell: [
        'Obecnie oferują Państwo ten sam produkt za {nowFromSameSeller}[ (stan na {seenAt})].',
        'Obecnie ten sam produkt sprzedaje bezpośrednio {shop} za {nowFromShop}[ (stan na {seenAt})].',
        'Obecnie inny sprzedawca oferuje tu ten sam produkt za {nowFromAnother}[ (stan na {seenAt})].',
        'Obecnie ten sam produkt jest tu dostępny za {now}[ (stan na {seenAt})].',
      ],
      ask: 'Czy byliby Państwo skłonni zwrócić mi różnicę w cenie?',
    },
    sv: {
      subject: 'Prisskillnad på beställning {order}',
      tell: [
        'Nu erbjuder ni samma vara för {nowFromSameSeller}[ (sett den {seenAt})].',
        'Nu säljs samma vara direkt av {shop} för {nowFromShop}[ (sett den {seenAt})].',
        'Nu erbjuder en annan säljare samma vara här för {nowFromAnother}[ (sett den {seenAt})].',
        'Nu säljs samma vara här för {now}[ (sett den {seenAt})].',
      ],
      ask: 'Skulle ni kunna tänka er att återbetala skillnaden?',
    },
    tr: {
      subject: '{order} numaralı siparişte fiyat farkı',
      tell: [
        'Aynı ürünü şu anda {nowFromSameSeller} fiyatla sunuyorsunuz[ ({seenAt} itibarıyla)].',
        'Aynı ürün şu anda doğrudan {shop} tarafından {nowFromShop} fiyatla satılıyor[ ({seenAt} itibarıyla)].',
        'Aynı ürün şu anda burada başka bir satıcı tarafından {nowFromAnother} fiyatla sunuluyor[ ({seenAt} itibarıyla)].',
        'Aynı ürün şu anda burada {now} fiyatla satılıyor[ ({seenAt} itibarıyla)].',
      ],
      ask: 'Aradaki farkı iade etmeniz mümkün olur mu?',
    },
    'pt-BR': {
      subject: 'Diferença de preço no pedido {order}',
      tell: [
        'Agora vocês oferecem o mesmo produto por {nowFromSameSeller}[ (preço visto em {seenAt})].',
        'Agora a própria {shop} vende o mesmo produto por {nowFromShop}[ (preço visto em {seenAt})].',
        'Agora outro vendedor oferece aqui o mesmo produto por {nowFromAnother}[ (preço visto em {seenAt})].',
        'Agora o mesmo produto está à venda aqui por {now}[ (preço visto em {seenAt})].',
      ],
      ask: 'Vocês poderiam me reembolsar a diferença?',
    },
    ja: {
      subject: '注文番号 {order} の価格差について',
      tell: [
        '現在、貴店では同じ商品が{nowFromSameSeller}で販売されています[（{seenAt}時点）]。',
        '現在、同じ商品が{shop}の直接販売で{nowFromShop}になっています[（{seenAt}時点）]。',
        '現在、同じ商品が別の出品者から{nowFromAnother}で販売されています[（{seenAt}時点）]。',
        '現在、同じ商品が{now}で販売されています[（{seenAt}時点）]。',
      ],
      ask: '差額分をご返金いただくことは可能でしょうか。',
    },
    ar: {
      subject: 'فرق السعر في الطلب {order}',
      tell: [
        'تعرضون الآن المنتج نفسه بسعر {nowFromSameSeller}[ (كما ظهر في {seenAt})].',
        'يُباع المنتج نفسه الآن من {shop} مباشرةً بسعر {nowFromShop}[ (كما ظهر في {seenAt})].',
        'يعرض بائع آخر هنا الآن المنتج نفسه بسعر {nowFromAnother}[ (كما ظهر في {seenAt})].',
        'يُعرض المنتج نفسه هنا الآن بسعر {now}[ (كما ظهر في {seenAt})].',
      ],
      ask: 'هل يمكنكم، لو تكرمتم، ردّ فرق السعر إليّ؟',
    },
    zh: {
      subject: '关于订单 {order} 的差价',
      tell: [
        '目前贵店的同一商品售价为 {nowFromSameSeller}[（{seenAt}查看）]。',
        '{shop} 自营的同一商品目前售价为 {nowFromShop}[（{seenAt}查看）]。',
        '目前另一位卖家的同一商品售价为 {nowFromAnother}[（{seenAt}查看）]。',
        '目前同一商品的售价为 {now}[（{seenAt}查看）]。',
      ],
      ask: '请问您是否愿意将差价退还给我？',
    },
    'zh-TW': {
      subject: '關於訂單 {order} 的價差',
      tell: [
        '目前您的賣場中同一商品售價為 {nowFromSameSeller}[（{seenAt}查看）]。',
        '由 {shop} 販售的同一商品目前售價為 {nowFromShop}[（{seenAt}查看）]。',
        '目前另一位賣家的同一商品售價為 {nowFromAnother}[（{seenAt}查看）]。',
        '目前同一商品的售價為 {now}[（{seenAt}查看）]。',
      ],
      ask: '請問您是否願意將價差退還給我？',
    },
    bg: {
      subject: 'Разлика в цената по поръчка {order}',
      tell: [
        'В момента предлагате същия артикул за {nowFromSameSeller}[ (видяно на {seenAt})].',
        'В момента същият артикул се продава директно от {shop} за {nowFromShop}[ (видяно на {seenAt})].',
        'В момента друг продавач предлага тук същия артикул за {nowFromAnother}[ (видяно на {seenAt})].',
        'В момента същият артикул се предлага тук за {now}[ (видяно на {seenAt})].',
      ],
      ask: 'Бихте ли се съгласили да ми възстановите разликата?',
    },
    cs: {
      subject: 'Cenový rozdíl u objednávky {order}',
      tell: [
        'Nyní stejné zboží nabízíte za {nowFromSameSeller}[ (cena zobrazena {seenAt})].',
        'Nyní stejné zboží prodává přímo {shop} za {nowFromShop}[ (cena zobrazena {seenAt})].',
        'Nyní zde stejné zboží nabízí jiný prodejce za {nowFromAnother}[ (cena zobrazena {seenAt})].',
        'Nyní se zde stejné zboží prodává za {now}[ (cena zobrazena {seenAt})].',
      ],
      ask: 'Bylo by možné, abyste mi rozdíl vrátili?',
    },
    hy: {
      subject: 'Գների տարբերություն. պատվեր {order}',
      tell: [
        'Այժմ Դուք նույն ապրանքն առաջարկում եք {nowFromSameSeller} գնով[ (տեսել եմ՝ {seenAt})]։',
        'Այժմ նույն ապրանքն անմիջապես {shop}-ն է վաճառում {nowFromShop} գնով[ (տեսել եմ՝ {seenAt})]։',
        'Այժմ այստեղ մեկ այլ վաճառող նույն ապրանքն առաջարկում է {nowFromAnother} գնով[ (տեսել եմ՝ {seenAt})]։',
        'Այժմ նույն ապրանքն այստեղ վաճառվում է {now} գնով[ (տեսել եմ՝ {seenAt})]։',
      ],
      ask: 'Կհամաձայնե՞ք ինձ վերադարձնել տարբերությունը։',
    },
  },
} satisfies Kind;
