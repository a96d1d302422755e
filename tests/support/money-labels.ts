/**
 * Labels of an order's summary as a shopper meets them, per language of the marketplaces, by what their amount is,
 * with `|` between them.
 * Facts 3.5, 4.2 and 10, and how the shop words them in each language.
 */
export interface MoneyLabels {
  readonly sum: string;
  readonly shipping: string;
  readonly tax: string;
  readonly giftCard: string;
  readonly discount: string;
  readonly refund: string;
  readonly fee: string;
}

export const moneyLabels: Readonly<Record<string, MoneyLabels>> = {
  en: {
    sum:
      'Item(s) Subtotal|Items|Subtotal|Total before tax|Total Before VAT|Grand Total|Order Total|' +
      'Total|Payment Grand Total',
    shipping: 'Shipping & Handling|Postage & Packing|Free Shipping|Delivery|Shipping',
    tax: 'Estimated tax to be collected|VAT|Estimated GST/HST|GST|Sales Tax|Tax Collected',
    giftCard: 'Gift Card Amount|Gift Certificate/Card Amount|Gift Card',
    discount:
      'Promotion Applied|Your Coupon Savings|Subscribe & Save|Multibuy Discount|Promotional Credit|' +
      'Discount|Lightning Deal|Courtesy Credit|Promotions and discounts',
    refund: 'Refund Total|Total refund|Item(s) refund',
    fee:
      'Import Fees Deposit|Gift Wrap|Exchange rate guarantee fee|Cash on Delivery fee|Bottle deposit|' +
      'Recycling fee|Convenience Fee',
  },
  de: {
    sum:
      'Zwischensumme|Artikel|Summe ohne MwSt.|Gesamt vor MwSt.|Gesamtsumme|Endsumme|Gesamtbetrag|' +
      'Summe|Summe vor Steuern',
    shipping: 'Verpackung & Versand|Versand|Versandkosten|Kostenloser Versand|Gratisversand',
    tax: 'Anzurechnende MwSt.|MwSt.|Geschätzte Steuern|USt.|Geschätzte MwSt.',
    giftCard: 'Geschenkgutschein(e)|Geschenkkarte|Geschenkgutschein',
    discount:
      'Aktionsrabatt|Rabatt|Coupon-Rabatt|Spar-Abo-Rabatt|Gutschein eingelöst|Angewandte Aktion|' +
      'Werbeaktion|Spar-Abo|Aktion angewendet|Mengenrabatt|Coupon-Ersparnis|Blitzangebot',
    refund: 'Erstattung gesamt|Erstattungssumme|Summe der Erstattung|Gesamterstattung|Rückerstattung',
    fee: 'Einfuhrgebühren|Nachnahmegebühr|Pfand|Geschenkverpackung|Vorauszahlung der Importgebühren',
  },
  fr: {
    sum:
      'Articles|Sous-total|Sous-total de(s) article(s)|Total avant TVA|Montant total HT|Total HT|' +
      'Montant total TTC|Montant total|Total général|Total|Total avant taxes|Total de la commande',
    shipping:
      'Livraison|Frais de livraison|Livraison gratuite|Frais de port|Expédition et manutention|' +
      'Frais d’expédition',
    tax: 'TVA|TVA estimée|Taxes|TPS/TVH estimée|Taxes estimées',
    giftCard: 'Chèque-cadeau|Montant du chèque-cadeau|Carte-cadeau|Carte cadeau|Bon cadeau',
    discount:
      'Promotion appliquée|Réduction|Coupon|Remise|Économisez en vous abonnant|Bon de réduction|' +
      'Économies|Rabais|Code promo|Prévoyez et économisez|Vente flash',
    refund: 'Montant remboursé|Total du remboursement|Remboursement total',
    fee: "Frais d'importation|Emballage cadeau|Éco-participation|Acompte pour les frais d’importation",
  },
  es: {
    sum:
      'Productos|Subtotal del producto|Subtotal de producto(s)|Subtotal|Total antes de impuestos|' +
      'Total antes de IVA|Importe sin IVA|Total|Importe total|Total general|Total del pedido|' +
      'Total (IVA incluido, en caso de ser aplicable)',
    shipping: 'Envío|Gastos de envío|Envío gratis|Envío y manejo|Envío y manipulación',
    tax: 'IVA|IVA estimado|Impuestos estimados|Impuesto',
    giftCard: 'Cheque regalo|Importe del cheque regalo|Tarjeta de regalo|Cheques regalo',
    discount:
      'Promoción aplicada|Descuento|Ahorro por cupón|Cupón|Suscríbete y ahorra|' +
      'Promociones y descuentos|Oferta flash|Planea y Ahorra',
    refund: 'Total del reembolso|Importe reembolsado|Reembolso total',
    fee:
      'Depósito de tasas de importación|Envoltorio para regalo|Cargo por contra reembolso|' +
      'Depósito de derechos de importación',
  },
  it: {
    sum:
      'Articoli|Subtotale articoli|Subtotale|Totale IVA esclusa|Totale prima delle imposte|Totale|' +
      'Totale ordine|Totale complessivo|Importo totale|Totale provvisorio',
    shipping: 'Spedizione|Costi di spedizione|Spedizione gratuita|Costo di spedizione',
    tax: 'IVA|IVA stimata|Imposte stimate',
    giftCard: 'Buono Regalo|Importo Buono Regalo|Buoni regalo',
    discount:
      'Promozione applicata|Sconto|Coupon|Risparmio coupon|Codice promozionale|Iscriviti e Risparmia|' +
      'Buono sconto|Offerta lampo',
    refund: 'Totale rimborso|Rimborso totale',
    fee: 'Costi di importazione|Confezione regalo|Commissione contrassegno|Deposito cauzionale',
  },
  nl: {
    sum:
      'Subtotaal item(s)|Artikelen|Subtotaal|Totaal vóór btw|Totaal excl. btw|Eindtotaal|Totaal|' +
      'Totaalbedrag',
    shipping:
      'Verzendkosten|Porto- en verpakkingskosten|Verzending|Gratis verzending|Verzending en verwerking',
    tax: 'Btw|Geschatte btw|Belasting',
    giftCard: 'Cadeaubon|Bedrag cadeaubon|Cadeaukaart',
    discount:
      'Toegepaste actie|Toegepaste promotie|Korting|Coupon|Couponkorting|Abonneren en besparen|' +
      'Besparing',
    refund: 'Totale terugbetaling|Terugbetaling',
    fee: 'Invoerkosten|Cadeauverpakking|Statiegeld',
  },
  pl: {
    sum:
      'Produkty|Suma częściowa produktów|Wartość produktów|Suma częściowa|Suma przed opodatkowaniem|' +
      'Suma bez VAT|Suma przed VAT|Suma całkowita|Suma|Razem|Łącznie',
    shipping: 'Dostawa|Wysyłka|Koszt dostawy|Darmowa dostawa|Wysyłka i obsługa',
    tax: 'VAT|Szacowany VAT|Podatek|Szacowany podatek VAT',
    giftCard: 'Karta podarunkowa|Kwota karty podarunkowej|Bon podarunkowy',
    discount: 'Zastosowana promocja|Rabat|Kupon|Zniżka|Oszczędności z kuponu|Promocje',
    refund: 'Łączny zwrot|Kwota zwrotu|Zwrot pieniędzy',
    fee: 'Opłata za pobranie|Kaucja|Pakowanie na prezent',
  },
  sv: {
    sum:
      'Artiklar|Delsumma artiklar|Delsumma för artiklar|Delsumma|Summa före moms|Totalt före moms|' +
      'Totalsumma|Totalt|Slutsumma|Summa|Summa exkl. moms',
    shipping: 'Frakt|Frakt och hantering|Leverans|Fri frakt|Fraktkostnad',
    tax: 'Moms|Beräknad moms',
    giftCard: 'Presentkort|Presentkortsbelopp',
    discount: 'Tillämpad kampanj|Rabatt|Kupong|Tillämpat erbjudande|Kupongrabatt|Besparing',
    refund: 'Total återbetalning|Återbetalning',
    fee: 'Avgift|Pant|Presentinslagning|Importavgifter',
  },
  tr: {
    sum:
      'Ürün(ler) Ara Toplamı|Ürünler|Ara Toplam|Vergi Öncesi Toplam|KDV Hariç Toplam|Genel Toplam|' +
      'Toplam|Sipariş Toplamı|Ürün Ara Toplamı',
    shipping: 'Kargo|Kargo ve Paketleme|Gönderim|Ücretsiz Kargo',
    tax: 'KDV|Tahmini KDV|Vergi',
    giftCard: 'Hediye Kartı|Hediye Kartı Tutarı',
    discount: 'Uygulanan Promosyon|İndirim|Kupon|Kupon İndirimi|Kampanya|Promosyon Uygulandı',
    refund: 'Toplam İade|İade Tutarı|Geri Ödeme Toplamı',
    fee: 'Hizmet ücreti|Hediye Paketi|İthalat ücreti',
  },
  ja: {
    sum: '商品の小計|商品小計|小計|税抜合計|注文合計(税抜)|注文合計|ご請求額|総合計|合計|総計|注文の合計',
    shipping: '配送料・手数料|配送料|送料',
    tax: '消費税|税|消費税(10%)',
    giftCard: 'Amazonギフト券|Amazonギフトカード|ギフトカード',
    discount: '割引|プロモーション適用|クーポン割引|定期おトク便割引|クーポン|値引き|割引合計',
    refund: '返金合計|返金額',
    fee: '代引手数料|ギフトラッピング|輸入税等前払金',
  },
  ar: {
    sum:
      'المجموع الفرعي للسلع|السلع|المجموع الفرعي|الإجمالي قبل الضريبة|المجموع قبل الضريبة|' +
      'المجموع الكلي|الإجمالي الكلي|الإجمالي|إجمالي الطلب|المجموع',
    shipping: 'الشحن والمناولة|الشحن|التوصيل|الشحن المجاني',
    tax: 'ضريبة القيمة المضافة|الضريبة المقدرة|ضريبة القيمة المضافة المقدرة',
    giftCard: 'بطاقة هدية|بطاقة الهدايا|مبلغ بطاقة الهدايا',
    discount: 'خصم|العرض الترويجي|قسيمة|تم تطبيق العرض الترويجي|الخصم|خصم القسيمة',
    refund: 'إجمالي المبلغ المسترد|المبلغ المسترد|إجمالي استرداد المبلغ',
    fee: 'رسوم الدفع عند الاستلام|رسوم الاستيراد|تغليف الهدايا',
  },
  pt: {
    sum:
      'Subtotal do(s) item(ns)|Itens|Subtotal|Total antes de impostos|Total antes dos impostos|' +
      'Total geral|Total do pedido|Total|Subtotal do(s) produto(s)',
    shipping: 'Frete|Frete e manuseio|Envio|Frete grátis|Portes de envio',
    tax: 'Impostos|Imposto estimado|IVA|Impostos de importação',
    giftCard: 'Cartão-presente|Gift Card|Vale-presente|Cartão-presente da Amazon',
    discount:
      'Promoção aplicada|Desconto|Cupom|Desconto à vista|Desconto no Pix|Economia com cupom|' +
      'Programe e Poupe',
    refund: 'Total do reembolso|Reembolso total',
    fee: 'Taxa de importação|Embalagem para presente|Taxa',
  },
  hi: {
    sum: 'आइटम का सबटोटल|कुल|कुल योग|टैक्स से पहले कुल',
    shipping: 'शिपिंग|डिलीवरी',
    tax: 'टैक्स|अनुमानित टैक्स',
    giftCard: 'गिफ़्ट कार्ड',
    discount: 'प्रमोशन लागू|छूट|कूपन',
    refund: 'कुल रिफ़ंड|रिफंड',
    fee: 'शुल्क|डिलीवरी शुल्क',
  },
  ta: {
    sum: 'பொருட்களின் மொத்தம்|மொத்தம்|மொத்தத் தொகை|வரிக்கு முன் மொத்தம்',
    shipping: 'ஷிப்பிங்|டெலிவரி',
    tax: 'வரி',
    giftCard: 'கிஃப்ட் கார்டு',
    discount: 'தள்ளுபடி|கூப்பன் தள்ளுபடி',
    refund: 'மொத்த ரீஃபண்ட்',
    fee: 'டெலிவரி கட்டணம்',
  },
  te: {
    sum: 'వస్తువుల ఉపమొత్తం|మొత్తం|ఆర్డర్ మొత్తం|పన్నుకు ముందు మొత్తం',
    shipping: 'షిప్పింగ్|డెలివరీ',
    tax: 'పన్ను',
    giftCard: 'గిఫ్ట్ కార్డ్',
    discount: 'తగ్గింపు|కూపన్ తగ్గింపు',
    refund: 'మొత్తం రీఫండ్',
    fee: 'డెలివరీ రుసుము',
  },
  kn: {
    sum: 'ಐಟಂಗಳ ಉಪಮೊತ್ತ|ಒಟ್ಟು|ಒಟ್ಟು ಮೊತ್ತ|ತೆರಿಗೆಗೆ ಮೊದಲು ಒಟ್ಟು',
    shipping: 'ಶಿಪ್ಪಿಂಗ್|ಡೆಲಿವರಿ',
    tax: 'ತೆರಿಗೆ',
    giftCard: 'ಗಿಫ್ಟ್ ಕಾರ್ಡ್',
    discount: 'ರಿಯಾಯಿತಿ|ಕೂಪನ್ ರಿಯಾಯಿತಿ',
    refund: 'ಒಟ್ಟು ಮರುಪಾವತಿ',
    fee: 'ಡೆಲಿವರಿ ಶುಲ್ಕ',
  },
  ml: {
    sum: 'ഇനങ്ങളുടെ ഉപമൊത്തം|ആകെ|ആകെ തുക|നികുതിക്ക് മുമ്പുള്ള ആകെ',
    shipping: 'ഷിപ്പിംഗ്|ഡെലിവറി',
    tax: 'നികുതി',
    giftCard: 'ഗിഫ്റ്റ് കാർഡ്',
    discount: 'കിഴിവ്|കൂപ്പൺ കിഴിവ്',
    refund: 'ആകെ റീഫണ്ട്',
    fee: 'ഡെലിവറി ഫീസ്',
  },
  bn: {
    sum: 'আইটেমের সাবটোটাল|মোট|সর্বমোট|করের আগে মোট',
    shipping: 'শিপিং|ডেলিভারি',
    tax: 'কর|ট্যাক্স',
    giftCard: 'গিফ্ট কার্ড',
    discount: 'ছাড়|কুপন ছাড়',
    refund: 'মোট রিফান্ড',
    fee: 'ডেলিভারি চার্জ',
  },
  mr: {
    sum: 'आयटमची उपएकूण|एकूण|एकूण रक्कम|करापूर्वी एकूण',
    shipping: 'शिपिंग|डिलिव्हरी',
    tax: 'कर|टॅक्स',
    giftCard: 'गिफ्ट कार्ड',
    discount: 'सूट|कूपन सवलत',
    refund: 'एकूण परतावा',
    fee: 'डिलिव्हरी शुल्क',
  },
};

/** What stands before a seller's name, per language. */
export const sellerLabels: Readonly<Record<string, string>> = {
  en:
    'Sold by|Provided by|Seller|Sold and shipped by|Ships from and sold by|' + 'Dispatched from and sold by',
  de: 'Verkauf durch|Verkäufer|Verkauft von|Verkauf und Versand durch|Verkauft durch',
  fr: 'Vendu par|Vendeur|Vendu et expédié par|Expédié et vendu par|Vendus par',
  es: 'Vendido por|Vendedor|Vendido y enviado por|Enviado y vendido por',
  it: 'Venduto da|Venditore|Venduto e spedito da|Spedito e venduto da',
  nl: 'Verkocht door|Verkoper|Verkocht en verzonden door',
  pl: 'Sprzedawca|Sprzedawane przez|Sprzedaż|Sprzedane przez|Sprzedający',
  sv: 'Säljs av|Såld av|Säljare|Säljs och skickas av',
  tr: 'Satıcı|Satan|Satıcısı',
  ja: '販売|販売元|販売者|出品者',
  ar: 'يباع من|يُباع من|البائع|تم البيع بواسطة|بيعت بواسطة|يتم البيع بواسطة|مباع بواسطة',
  pt: 'Vendido por|Vendedor|Vendido e enviado por|Vendido e entregue por',
  hi: 'विक्रेता|द्वारा बेचा गया|बेचने वाला',
  ta: 'விற்பனையாளர்|விற்பவர்',
  te: 'విక్రేత|అమ్మకందారు',
  kn: 'ಮಾರಾಟಗಾರ|ಮಾರಾಟಗಾರರು',
  ml: 'വിൽപ്പനക്കാരൻ|വിൽക്കുന്നത്',
  bn: 'বিক্রেতা|বিক্রয়কারী',
  mr: 'विक्रेता|विक्री करणारा',
};

/** A line with the last day of a return, per language; `{d}` stands for the day with its year. */
export const returnLines: Readonly<Record<string, string>> = {
  en:
    'Return or replace items: Eligible through {d}|Return items: Eligible until {d}|' +
    'Return window closed on {d}|Return eligible through {d}|' +
    'Eligible for Return, Refund or Replacement until {d}|Returns accepted until {d}',
  de:
    'Artikel zurücksenden: Möglich bis {d}|Rückgabe oder Umtausch: Möglich bis {d}|' +
    'Rückgabefenster am {d} geschlossen|Rückgabe möglich bis {d}|' +
    'Zurücksenden oder Ersatz anfordern: bis {d}|Rückgabezeitraum endete am {d}',
  fr:
    'Retourner les articles : éligible jusqu’au {d}|' +
    'Retourner ou remplacer les articles : éligible jusqu’au {d}|Le délai de retour a expiré le {d}|' +
    'Retours jusqu’au {d}|Période de retour terminée le {d}',
  es:
    'Devolver productos: Elegible hasta el {d}|' +
    'Devolver o reemplazar productos: Elegible hasta el {d}|El plazo de devolución finalizó el {d}|' +
    'Devolver productos: apto hasta el {d}|Período de devolución finalizado el {d}',
  it:
    'Restituisci articoli: idoneo fino al {d}|' +
    'Restituisci o sostituisci gli articoli: idonei fino al {d}|Periodo di reso scaduto il {d}|' +
    'Reso possibile fino al {d}|Finestra di reso chiusa il {d}',
  nl:
    'Artikelen retourneren: mogelijk tot {d}|Terugsturen kan tot {d}|Retourtermijn gesloten op {d}|' +
    'Retourneren of vervangen: mogelijk tot {d}|Retourperiode verlopen op {d}',
  pl:
    'Zwrot produktów: możliwy do {d}|Zwróć produkty: możliwe do {d}|Okno zwrotu zamknięte {d}|' +
    'Termin zwrotu upłynął {d}|Zwrot lub wymiana produktów: do {d}',
  sv:
    'Returnera artiklar: kvalificerade till och med {d}|Returfönstret stängdes den {d}|' +
    'Returnera eller ersätt artiklar: giltig till {d}|Kan returneras till {d}',
  tr:
    'Ürünleri iade et: {d} tarihine kadar uygun|İade süresi {d} tarihinde sona erdi|' +
    'Ürünleri iade et veya değiştir: {d} tarihine kadar|İade için son tarih: {d}',
  ja: '返品期間：{d}まで|返品・交換期間: {d}まで|返品受付は{d}に終了しました|商品の返品: {d}まで対象|返品期間は{d}に終了しました',
  ar:
    'إرجاع السلع: مؤهل حتى {d}|إرجاع أو استبدال السلع: مؤهل حتى {d}|تم إغلاق نافذة الإرجاع في {d}|' +
    'انتهت فترة الإرجاع في {d}',
  pt:
    'Devolver itens: elegível até {d}|Devolver ou trocar itens: elegível até {d}|' +
    'O prazo para devolução terminou em {d}|Prazo de devolução encerrado em {d}|Devolução até {d}',
  hi: 'आइटम वापस करें: {d} तक पात्र|रिटर्न विंडो {d} को बंद हो गई',
  da: 'Returner varer: Mulig indtil {d}|Returvinduet lukkede den {d}',
  cs: 'Vrátit zboží: možné do {d}|Lhůta pro vrácení skončila {d}',
  zh: '退货：可退至{d}|退货期限已于{d}结束|退回或更换商品：退货截至{d}|退貨期限已於{d}結束',
  ko: '반품: {d}까지 가능|반품 기간이 {d}에 종료됨|반품 및 교환: {d}까지',
  he: 'החזרת פריטים: זכאי עד {d}|חלון ההחזרה נסגר ב-{d}',
  bn: 'আইটেম রিটার্ন করুন: {d} পর্যন্ত|রিটার্ন উইন্ডো {d} বন্ধ হয়েছে',
  mr: 'आयटम परत करा: {d} पर्यंत|रिटर्न विंडो {d} रोजी बंद झाली',
  ta: 'பொருட்களைத் திருப்பி அனுப்பவும்: {d} வரை|ரிட்டர்ன் காலம் {d} அன்று முடிந்தது',
  te: 'ఐటెమ్‌లను తిరిగి ఇవ్వండి: {d} వరకు|రిటర్న్ విండో {d} ముగిసింది',
  kn: 'ಐಟಂಗಳನ್ನು ಹಿಂತಿರುಗಿಸಿ: {d} ರವರೆಗೆ|ರಿಟರ್ನ್ ವಿಂಡೋ {d} ರಂದು ಮುಚ್ಚಿದೆ',
  ml: 'ഇനങ്ങൾ റിട്ടേൺ ചെയ്യുക: {d} വരെ|റിട്ടേൺ കാലയളവ് {d} ന് അവസാനിച്ചു',
};
