import type { Kind } from './kind';

export default {
  order: ['paid', 'tell', 'difference', 'condition'],
  texts: {
    en: {
      subject: 'Price difference on order {order}',
      tell: [
        'You now sell the same item for {nowFromShop}[ on {site}][ (seen on {seenAt})].',
        'Another seller now offers the same item for {nowFromAnother}[ on {site}][ (seen on {seenAt})].',
        'The same item now costs {now}[ on {site}][ (seen on {seenAt})].',
      ],
      ask: 'Would a price adjustment or a credit for the difference be possible?',
    },
    de: {
      subject: 'Preisdifferenz bei Bestellung {order}',
      tell: [
        'Inzwischen bieten Sie denselben Artikel[ auf {site}] für {nowFromShop} an[ (gesehen am {seenAt} Uhr)].',
        'Inzwischen bietet ein anderer Händler denselben Artikel[ auf {site}] für {nowFromAnother} an[ (gesehen am {seenAt} Uhr)].',
        'Inzwischen kostet derselbe Artikel[ auf {site}] {now}[ (gesehen am {seenAt} Uhr)].',
      ],
      ask: 'Wäre eine Preisanpassung oder eine Gutschrift über die Differenz möglich?',
    },
    fr: {
      subject: 'Différence de prix sur la commande {order}',
      tell: [
        'Vous vendez actuellement le même article à {nowFromShop}[ sur {site}][ (prix vu le {seenAt})].',
        'Un autre vendeur propose actuellement le même article à {nowFromAnother}[ sur {site}][ (prix vu le {seenAt})].',
        'Le même article coûte actuellement {now}[ sur {site}][ (prix vu le {seenAt})].',
      ],
      ask: 'Serait-il possible d’obtenir un ajustement du prix ou un avoir du montant de la différence\u00A0?',
    },
    es: {
      subject: 'Diferencia de precio en el pedido {order}',
      tell: [
        'Ahora venden el mismo artículo por {nowFromShop}[ en {site}][ (precio visto el {seenAt})].',
        'Ahora otro vendedor ofrece el mismo artículo por {nowFromAnother}[ en {site}][ (precio visto el {seenAt})].',
        'Ahora el mismo artículo cuesta {now}[ en {site}][ (precio visto el {seenAt})].',
      ],
      ask: '¿Sería posible ajustar el precio o abonarme la diferencia?',
    },
    it: {
      subject: 'Differenza di prezzo sull’ordine {order}',
      tell: [
        'Ora vendete lo stesso articolo a {nowFromShop}[ su {site}][ (prezzo visto in data {seenAt})].',
        'Ora un altro venditore offre lo stesso articolo a {nowFromAnother}[ su {site}][ (prezzo visto in data {seenAt})].',
        'Ora lo stesso articolo costa {now}[ su {site}][ (prezzo visto in data {seenAt})].',
      ],
      ask: 'Sarebbe possibile avere un adeguamento del prezzo o un credito pari alla differenza?',
    },
    nl: {
      subject: 'Prijsverschil bij bestelling {order}',
      tell: [
        'U verkoopt hetzelfde artikel nu voor {nowFromShop}[ op {site}][ (gezien op {seenAt})].',
        'Een andere verkoper biedt hetzelfde artikel nu aan voor {nowFromAnother}[ op {site}][ (gezien op {seenAt})].',
        'Hetzelfde artikel kost nu {now}[ op {site}][ (gezien op {seenAt})].',
      ],
      ask: 'Zou een prijsaanpassing of een tegoed ter waarde van het verschil mogelijk zijn?',
    },
    pl: {
      subject: 'Różnica w cenie – zamówienie {order}',
      tell: [
        'Obecnie sprzedają Państwo ten sam produkt za {nowFromShop}[ na {site}][ (stan na {seenAt})].',
        'Obecnie inny sprzedawca oferuje ten sam produkt za {nowFromAnother}[ na {site}][ (stan na {seenAt})].',
        'Obecnie ten sam produkt kosztuje {now}[ na {site}][ (stan na {seenAt})].',
      ],
      ask: 'Czy byłaby możliwa korekta ceny lub zwrot różnicy?',
    },
    sv: {
      subject: 'Prisskillnad på beställning {order}',
      tell: [
        'Nu säljer ni samma vara för {nowFromShop}[ på {site}][ (sett den {seenAt})].',
        'Nu erbjuder en annan säljare samma vara för {nowFromAnother}[ på {site}][ (sett den {seenAt})].',
        'Nu kostar samma vara {now}[ på {site}][ (sett den {seenAt})].',
      ],
      ask: 'Skulle det vara möjligt att få en prisjustering eller ett tillgodohavande för skillnaden?',
    },
    tr: {
      subject: '{order} numaralı siparişte fiyat farkı',
      tell: [
        'Aynı ürünü şu anda[ {site} üzerinde] {nowFromShop} fiyatla satıyorsunuz[ ({seenAt} itibarıyla)].',
        'Aynı ürün şu anda[ {site} üzerinde] başka bir satıcı tarafından {nowFromAnother} fiyatla sunuluyor[ ({seenAt} itibarıyla)].',
        'Aynı ürünün fiyatı şu anda[ {site} üzerinde] {now}[ ({seenAt} itibarıyla)].',
      ],
      ask: 'Fiyat farkı için bir düzeltme yapılması ya da hesabıma bakiye tanımlanması mümkün olur mu?',
    },
    'pt-BR': {
      subject: 'Diferença de preço no pedido {order}',
      tell: [
        'Agora vocês vendem o mesmo produto por {nowFromShop}[ no site {site}][ (preço visto em {seenAt})].',
        'Agora outro vendedor oferece o mesmo produto por {nowFromAnother}[ no site {site}][ (preço visto em {seenAt})].',
        'Agora o mesmo produto custa {now}[ no site {site}][ (preço visto em {seenAt})].',
      ],
      ask: 'Seria possível um ajuste de preço ou um crédito no valor da diferença?',
    },
    ja: {
      subject: '注文番号 {order} の価格差について',
      tell: [
        '現在、[{site}では]{shop}が販売する同じ商品が{nowFromShop}になっています[（{seenAt}時点）]。',
        '現在、[{site}では]同じ商品が別の出品者から{nowFromAnother}で販売されています[（{seenAt}時点）]。',
        '現在、[{site}では]同じ商品が{now}で販売されています[（{seenAt}時点）]。',
      ],
      ask: '差額分について、価格の調整または返金などのご対応は可能でしょうか。',
    },
    ar: {
      subject: 'فرق السعر في الطلب {order}',
      tell: [
        'تبيعون الآن المنتج نفسه بسعر {nowFromShop}[ على {site}][ (كما ظهر في {seenAt})].',
        'يعرض بائع آخر الآن المنتج نفسه بسعر {nowFromAnother}[ على {site}][ (كما ظهر في {seenAt})].',
        'يُعرض المنتج نفسه الآن بسعر {now}[ على {site}][ (كما ظهر في {seenAt})].',
      ],
      ask: 'هل من الممكن تعديل السعر أو إضافة رصيد بقيمة الفرق؟',
    },
    zh: {
      subject: '关于订单 {order} 的差价',
      tell: [
        '{shop} 自营的同一商品目前[在 {site} 上]售价为 {nowFromShop}[（{seenAt}查看）]。',
        '目前[在 {site} 上，]另一位卖家的同一商品售价为 {nowFromAnother}[（{seenAt}查看）]。',
        '目前[在 {site} 上，]同一商品的售价为 {now}[（{seenAt}查看）]。',
      ],
      ask: '请问是否可以调整价格，或将差价退还给我？',
    },
    'zh-TW': {
      subject: '關於訂單 {order} 的價差',
      tell: [
        '由 {shop} 販售的同一商品目前[在 {site} 上]售價為 {nowFromShop}[（{seenAt}查看）]。',
        '目前[在 {site} 上，]另一位賣家的同一商品售價為 {nowFromAnother}[（{seenAt}查看）]。',
        '目前[在 {site} 上，]同一商品的售價為 {now}[（{seenAt}查看）]。',
      ],
      ask: '請問是否可以調整價格，或將價差退還給我？',
    },
    bg: {
      subject: 'Разлика в цената по поръчка {order}',
      tell: [
        'В момента продавате същия артикул за {nowFromShop}[ в {site}][ (видяно на {seenAt})].',
        'В момента друг продавач предлага същия артикул за {nowFromAnother}[ в {site}][ (видяно на {seenAt})].',
        'В момента същият артикул струва {now}[ в {site}][ (видяно на {seenAt})].',
      ],
      ask: 'Възможно ли е цената да бъде коригирана или разликата да ми бъде възстановена?',
    },
    cs: {
      subject: 'Cenový rozdíl u objednávky {order}',
      tell: [
        'Nyní stejné zboží prodáváte za {nowFromShop}[ na {site}][ (cena zobrazena {seenAt})].',
        'Nyní stejné zboží nabízí jiný prodejce za {nowFromAnother}[ na {site}][ (cena zobrazena {seenAt})].',
        'Nyní stejné zboží stojí {now}[ na {site}][ (cena zobrazena {seenAt})].',
      ],
      ask: 'Bylo by možné cenu upravit nebo mi rozdíl vrátit?',
    },
    hy: {
      subject: 'Գների տարբերություն. պատվեր {order}',
      tell: [
        'Այժմ Դուք նույն ապրանքը վաճառում եք {nowFromShop} գնով[ {site} կայքում][ (տեսել եմ՝ {seenAt})]։',
        'Այժմ մեկ այլ վաճառող նույն ապրանքն առաջարկում է {nowFromAnother} գնով[ {site} կայքում][ (տեսել եմ՝ {seenAt})]։',
        'Այժմ նույն ապրանքը վաճառվում է {now} գնով[ {site} կայքում][ (տեսել եմ՝ {seenAt})]։',
      ],
      ask: 'Հնարավո՞ր կլինի ճշգրտել գինը կամ փոխհատուցել տարբերությունը։',
    },
  },
} satisfies Kind;
