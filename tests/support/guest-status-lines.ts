import type { StatusLines } from './status-lines';

/** As `statusLines`, in the languages that marketplaces of other countries offer beside their own. */
export const guestStatusLines: Readonly<Record<string, StatusLines>> = {
  cs: {
    delivered: 'Doručeno {d}|Doručeno dnes|Zásilka byla doručena|Vyzvednuto {d}',
    shipped:
      'Dorazí zítra|Doručení dnes|Na cestě|Odesláno|Zpožděno|K vyzvednutí|Předpokládané doručení {d}|' +
      'Bude doručeno zítra|Nepodařilo se doručit|Připraveno k vyzvednutí',
    notShipped:
      'Zatím neodesláno|Ještě neodesláno|Připravuje se k odeslání|Objednávka přijata|Čeká na platbu|' +
      'Bude brzy odesláno|Platba čeká na vyřízení',
    cancelled: 'Zrušeno|Objednávka zrušena|Stornováno|Objednávka byla zrušena',
    returned: 'Vráceno|Vrácení dokončeno|Peníze vráceny|Refundováno|Vrácení zahájeno',
  },
  da: {
    delivered: 'Leveret {d}|Leveret i går|Din pakke er leveret|Afhentet {d}',
    shipped:
      'Ankommer i morgen|Forventet levering {d}|Afsendt|På vej|Forsinket|Klar til afhentning|' +
      'Leveres i dag|Kunne ikke leveres|Kan afhentes',
    notShipped:
      'Endnu ikke afsendt|Forberedes til forsendelse|Ordre modtaget|Bestilling modtaget|' +
      'Afventer betaling|Afsendes snart|Bliver sendt snart',
    cancelled: 'Annulleret|Ordren er annulleret|Annullerede varer',
    returned: 'Returnering fuldført|Refunderet|Returneret|Retur modtaget',
  },
  zh: {
    delivered: '已送达|已于{d}送达|已签收|已妥投|包裹已送达|已送達|{d}已送达',
    shipped:
      '预计明天送达|明天送达|今天送达|预计{d}送达|已发货|运输中|派送中|正在派送|延迟|配送延误|可取件|即将送达|无法送达|預計明天送達|已出貨|将于{d}送达',
    notShipped: '尚未发货|未发货|正在准备发货|准备发货|订单已收到|等待付款|付款待处理|尚未出貨|即将发货',
    cancelled: '已取消|订单已取消|訂單已取消',
    returned: '退货完成|已退款|退款已发放|已退货|换货完成|已退貨',
  },
  ko: {
    delivered: '{d}에 배송 완료|배송됨|배송 완료|배달 완료',
    shipped: '내일 도착|오늘 도착 예정|배송 중|발송됨|배달 중|지연됨|배송 지연|{d} 도착 예정|픽업 가능',
    notShipped:
      '아직 발송되지 않음|발송 준비 중|상품 준비 중|주문 접수됨|결제 대기 중|배송 준비 중|발송 예정',
    cancelled: '취소됨|주문이 취소되었습니다',
    returned: '반품 완료|환불됨|환불 완료|교환 완료',
  },
  he: {
    delivered: 'נמסר ב-{d}|נמסר היום|החבילה נמסרה',
    shipped: 'מגיע מחר|צפוי להגיע {d}|בדרך|נשלח|מתעכב|יימסר מחר|מוכן לאיסוף|לא נמסר',
    notShipped: 'טרם נשלח|עדיין לא נשלח|בהכנה למשלוח|ההזמנה התקבלה|ממתין לתשלום|יישלח בקרוב',
    cancelled: 'בוטל|ההזמנה בוטלה',
    returned: 'ההחזרה הושלמה|הוחזר|ההחזר בוצע',
  },
  hi: {
    delivered:
      '{d} को डिलीवर किया गया|डिलीवर किया गया|आज डिलीवर हुआ|डिलीवर हो गया है|' +
      'गुरुवार को डिलीवर किया गया|आपका पैकेज डिलीवर हो गया',
    shipped:
      'कल पहुंचेगा|आज पहुँच जाएगा|{d} तक पहुंचेगा|गुरुवार को आ रहा है|डिलीवरी के लिए निकला|' +
      'रास्ते में है|भेज दिया गया|शिप किया गया|देरी हो रही है|आज रात 9 बजे तक डिलीवर होगा|' +
      'डिलीवर किया जाएगा|डिलीवरी का प्रयास किया गया|डिलीवर नहीं हो सका|अनुमानित डिलीवरी {d}|' +
      'कल डिलीवर हो जाएगा',
    notShipped:
      'अभी तक शिप नहीं किया गया|अभी तक भेजा नहीं गया|शिपमेंट की तैयारी की जा रही है|' +
      'शिप करने की तैयारी|ऑर्डर मिल गया|भुगतान लंबित|पेमेंट पेंडिंग|पेमेंट बाकी है|' +
      'भेजने की तैयारी हो रही है',
    cancelled: 'रद्द किया गया|कैंसल किया गया|कैंसिल हो गया|ऑर्डर रद्द कर दिया गया',
    returned: 'रिटर्न पूरा हुआ|वापसी पूरी हुई|रिफ़ंड किया गया|रिफंड जारी किया गया|रिटर्न शुरू हुआ|' + 'वापस किया गया',
  },
};
