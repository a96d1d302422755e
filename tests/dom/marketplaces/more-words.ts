import { english, type OfferWords } from './words';

export const polish: OfferWords = {
  labels: ['Wysyłka z', 'Sprzedawca', 'Nadawca / Sprzedawca'],
  sentences: ['Wysyłka i sprzedaż: {own}.', 'Sprzedawca: {seller}, wysyłka: {own}.'],
  listPrice: 'Cena katalogowa:',
  saving: 'z oszczędnością {n} procent',
  stock: {
    'in-stock': ['Dostępny', 'W magazynie'],
    limited: ['Pozostało tylko: 3', 'W magazynie pozostało tylko 1 szt. (więcej w drodze).'],
    delayed: [
      'W magazynie od 5 grudnia',
      'Zwykle wysyłany w ciągu 2 do 3 dni',
      'Zazwyczaj wysyłka w ciągu 3 do 4 tygodni',
      'Tymczasowo niedostępny. Zamów teraz',
      'Dostępny od 5 grudnia 2026',
    ],
    unavailable: ['Obecnie niedostępny.', 'Aktualnie niedostępne.'],
  },
};

export const swedish: OfferWords = {
  labels: ['Levereras från', 'Säljs av', 'Avsändare / Säljare'],
  sentences: ['Levereras från och säljs av {own}.', 'Säljs av {seller} och levereras av {own}.'],
  listPrice: 'Rek. pris:',
  saving: 'med {n} procent rabatt',
  stock: {
    'in-stock': ['I lager', 'Finns i lager.'],
    limited: ['Endast 3 kvar i lager', 'Endast 1 kvar i lager (fler på väg).'],
    delayed: [
      'Finns i lager den 5 december',
      'Skickas vanligtvis inom 2 till 3 veckor',
      'Levereras inom 3 till 4 dagar',
      'Tillfälligt slut i lager.',
      'I lager den 5 december 2026.',
    ],
    unavailable: ['För närvarande inte tillgänglig.'],
  },
};

export const turkish: OfferWords = {
  labels: ['Gönderen', 'Satıcı', 'Gönderici / Satıcı'],
  sentences: [
    '{own} tarafından gönderilir ve satılır.',
    '{seller} tarafından satılır ve {own} tarafından gönderilir.',
  ],
  listPrice: 'Liste Fiyatı:',
  saving: 'yüzde {n} tasarrufla',
  stock: {
    'in-stock': ['Stokta var', 'Stokta var.'],
    limited: ['Stokta sadece 3 adet kaldı.', 'Stokta 1 adet kaldı (daha fazlası yolda).'],
    delayed: [
      '5 Aralık tarihinde stokta',
      'Genellikle 2 ila 3 gün içinde kargoya verilir',
      'Geçici olarak temin edilemiyor.',
      '5 Aralık 2026 tarihinde stokta.',
    ],
    unavailable: ['Şu anda mevcut değil.'],
  },
};

export const japanese: OfferWords = {
  labels: ['出荷元', '販売元', '出荷元 / 販売元'],
  sentences: ['この商品は、{own}が販売、発送します。', 'この商品は、{seller} が販売し、{own} が発送します。'],
  listPrice: '参考価格:',
  saving: '{n}パーセントの割引',
  stock: {
    'in-stock': ['在庫あり', '在庫あり。'],
    limited: ['残り3点 ご注文はお早めに', '残り1点（入荷予定あり）', '残り１０点'],
    delayed: [
      '通常2～3日以内に発送します。',
      '一時的に在庫切れ; 入荷時期は未定です。',
      '2026年12月5日に入荷予定です。',
      '入荷次第発送します。',
      '近日発売 予約可',
    ],
    unavailable: ['現在在庫切れです。', '現在お取り扱いできません。'],
  },
};

export const arabic: OfferWords = {
  labels: ['يشحن من', 'تباع من', 'الشاحن / البائع'],
  sentences: ['يُشحن ويُباع من {own}.', 'يُباع من {seller} ويُشحن من {own}.'],
  listPrice: 'السعر السابق:',
  saving: 'مع توفير {n} في المائة',
  stock: {
    'in-stock': ['متوفر', 'متوفر في المخزون'],
    limited: ['متبقي 3 فقط - اطلبه الآن', 'تبقى ٢ فقط في المخزون - اطلبه الآن قبل نفاد المخزون'],
    delayed: [
      'سيكون متوفرا في 5 ديسمبر',
      'يتم الشحن عادة خلال 2 إلى 3 أيام',
      'يُشحن خلال 3 إلى 4 أسابيع',
      'نفد من المخزون مؤقتاً.',
    ],
    unavailable: ['غير متوفر حالياً.'],
  },
};

export const hebrew: OfferWords = {
  labels: ['נשלח מ', 'נמכר על ידי', 'שולח / מוכר'],
  sentences: ['נשלח ונמכר על ידי {own}.', 'נמכר על ידי {seller} ונשלח על ידי {own}.'],
  listPrice: 'מחיר מחירון:',
  saving: 'עם חיסכון של {n} אחוז',
  stock: {
    'in-stock': ['במלאי'],
    limited: ['נותרו רק 3 במלאי - הזמינו בקרוב.'],
    delayed: ['נשלח בדרך כלל תוך 2 עד 3 ימים', 'אזל זמנית מהמלאי.'],
    unavailable: ['לא זמין כרגע.'],
  },
};

export const chinese: OfferWords = {
  labels: ['发货方', '卖家', '发货方 / 卖家'],
  sentences: ['由 {own} 发货和销售。', '由 {seller} 销售，由 {own} 发货。'],
  listPrice: '标价：',
  saving: '可节省 {n}%',
  stock: {
    'in-stock': ['有现货', '有现货。'],
    limited: ['库存中仅剩 3 件 - 尽快下单。'],
    delayed: ['通常在 2 至 3 天内发货', '暂时缺货。'],
    unavailable: ['目前无货。'],
  },
};

export const korean: OfferWords = {
  labels: ['배송지', '판매자', '배송자 / 판매자'],
  sentences: ['{own}에서 판매 및 배송합니다.', '{seller}에서 판매하고 {own}에서 배송합니다.'],
  listPrice: '정가:',
  saving: '{n}퍼센트 할인',
  stock: {
    'in-stock': ['재고 있음'],
    limited: ['재고 3개 남음 - 서둘러 주문하세요.'],
    delayed: ['보통 2~3일 이내에 발송됩니다.', '일시 품절입니다.'],
    unavailable: ['현재 이용할 수 없습니다.'],
  },
};

export const hindi: OfferWords = {
  ...english,
  listPrice: 'M.R.P.:',
  stock: {
    'in-stock': ['स्टॉक में'],
    limited: ['स्टॉक में केवल 3 शेष'],
    delayed: ['आमतौर पर 2 से 3 दिनों में डिस्पैच किया जाता है'],
    unavailable: ['वर्तमान में अनुपलब्ध।'],
  },
};

export const czech: OfferWords = {
  labels: ['Odesílá', 'Prodává', 'Odesílatel / Prodejce'],
  sentences: ['Odesílá a prodává {own}.', 'Prodává {seller} a odesílá {own}.'],
  listPrice: 'Doporučená cena:',
  saving: 's úsporou {n} procent',
  stock: {
    'in-stock': ['Skladem'],
    limited: ['Zbývají pouze 3 ks skladem'],
    delayed: ['Obvykle odesláno během 2 až 3 dnů', 'Dočasně není skladem.'],
    unavailable: ['Momentálně nedostupné.'],
  },
};

export const danish: OfferWords = {
  labels: ['Afsendes fra', 'Sælges af', 'Afsender / Sælger'],
  sentences: ['Sælges og afsendes af {own}.', 'Sælges af {seller} og afsendes af {own}.'],
  listPrice: 'Vejl. pris:',
  saving: 'med {n} procents besparelse',
  stock: {
    'in-stock': ['På lager'],
    limited: ['Kun 3 tilbage på lager'],
    delayed: ['Sendes normalt inden for 2 til 3 dage', 'Midlertidigt udsolgt.'],
    unavailable: ['I øjeblikket ikke tilgængelig.'],
  },
};
