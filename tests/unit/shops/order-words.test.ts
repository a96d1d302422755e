import { describe, expect, test } from 'vitest';
import {
  isReturnLine,
  isSoldByLabel,
  isSubscription,
  mentionedStatus,
  moneyWord,
  statusWord,
} from '../../../utils/shops/amazon/words';
import { conditionOf } from '../../../utils/shops/amazon/words/conditions';
import { returnLines } from '../../support/money-labels';

describe('statusWord', () => {
  test.each([
    ['Delivered November 2', 'delivered'],
    ['Not yet delivered', 'undelivered'],
    ['Out for delivery', 'shipped'],
    ['Arriving tomorrow', 'shipped'],
    ['Not Yet Shipped', 'notShipped'],
    ['Payment review is needed', 'notShipped'],
    ['Cancelled', 'cancelled'],
    ['Your return is complete. Your refund has been issued.', 'returned'],
    ['Zugestellt am Dienstag, 12. März', 'delivered'],
    ['Wird heute zugestellt', 'undelivered'],
    ['Versand in Kürze', 'notShipped'],
    ['Storniert', 'cancelled'],
    ['Livré le 20 déc. 2018', 'delivered'],
    ['Pas encore expédié', 'notShipped'],
    ['Entregado el 13 de febrero', 'delivered'],
    ['Llegando el miércoles', 'shipped'],
    ['Canceladas', 'cancelled'],
    ['Non ancora spedito', 'notShipped'],
    ['Consegnato 20 febbraio', 'delivered'],
    ['Deze bestelling is geannuleerd', 'cancelled'],
    ['Wordt morgen bezorgd', 'undelivered'],
    ['Odebrano w dniu: 3 marca', 'delivered'],
    ['Jeszcze nie wysłano', 'notShipped'],
    ['Teslim edildi', 'delivered'],
    ['İptal edildi', 'cancelled'],
    ['Ainda não enviado', 'notShipped'],
    ['Levererades 16 januari', 'delivered'],
    ['未発送', 'notShipped'],
    ['お届け済み', 'delivered'],
    ['تم التسليم في ٢٢ فبراير', 'delivered'],
    ['لم يتم الشحن', 'notShipped'],
    ['已送达', 'delivered'],
    ['Doručeno 3. března', 'delivered'],
    ['배송 완료', 'delivered'],
  ])('%s: %s', (text, expected) => {
    expect(statusWord(text)).toBe(expected);
  });

  test('an unknown line, an empty one and a page of text have none', () => {
    for (const text of ['Be sure to chill any perishables.', '', 'Delivered '.repeat(10_000)])
      expect(statusWord(text)).toBeNull();
  });
});

describe('moneyWord', () => {
  test.each([
    ['Item(s) Subtotal', 'subtotal'],
    ['Free Shipping', 'shipping'],
    ['Total before tax', 'sum'],
    ['Estimated tax to be collected', 'tax'],
    ['Estimated PST/RST/QST', 'tax'],
    ['Your Coupon Savings', 'discount'],
    ['Gift Card Amount', 'giftCard'],
    ['Rewards Points', 'points'],
    ['Import Fees Deposit', 'fee'],
    ['Exchange rate guarantee fee', 'fee'],
    ['Payment Grand Total', 'grandTotal'],
    ['Refund Total', 'refund'],
    ['Summe ohne MwSt.', 'sum'],
    ['Gutschein eingelöst', 'discount'],
    ['Geschenkgutschein(e)', 'giftCard'],
    ['Verpackung & Versand', 'shipping'],
    ['Totale IVA esclusa', 'sum'],
    ['IVA', 'tax'],
    ['Importo Buono Regalo', 'giftCard'],
    ['Totaal vóór btw', 'sum'],
    ['Btw', 'tax'],
    ['Montant total TTC', 'grandTotal'],
    ['商品小計', 'subtotal'],
    ['ご請求額', 'grandTotal'],
    ['Something else', null],
  ])('%s: %s', (label, expected) => {
    expect(moneyWord(label)).toBe(expected);
  });
});

test('subscriptions and seller labels', () => {
  expect([isSubscription('Auto-delivered: Every 2 months'), isSubscription('Auto parts')]).toEqual([
    true,
    false,
  ]);
  expect([isSoldByLabel('Vendu par'), isSoldByLabel('Sold by Amazon'), isSoldByLabel('販売')]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('conditionOf', () => {
  test.each([
    ['Used - Very Good', 'used'],
    ['Condition: Used - Like New', 'used'],
    ['Like New', 'used'],
    ['Very good', 'used'],
    ['Neu', 'new'],
    ['Zustand: Neu', 'new'],
    ['Zustand: Wie neu', 'used'],
    ['D’occasion - Bon', 'used'],
    ['État : Neuf', 'new'],
    ['Estado: Nuevo', 'new'],
    ['Estado: De 2ª mano - Muy bueno', 'used'],
    ['Generalüberholt', 'renewed'],
    ['コンディション: 新品', 'new'],
    ['コンディション: 中古品 - 非常に良い', 'used'],
    ['الحالة: مستعمل - جيد', 'used'],
    ['நிலை: புதியது', 'new'],
    ['അവസ്ഥ: ഉപയോഗിച്ചത്', 'used'],
    ['Qandisyon: New', 'new'],
    ['Condition: Pre-loved', null],
    ['Condition: Not new', null],
    ['Zustand: Neuwertig', null],
    ['Condition:', 'new'],
    ['', 'new'],
  ])('%s: %s', (text, expected) => {
    expect(conditionOf([text])).toBe(expected);
  });

  test('a label may stand in an element of its own', () => {
    expect([conditionOf(['Condition', 'New']), conditionOf(['Zustand:', 'Gebraucht'])]).toEqual([
      'new',
      'used',
    ]);
  });
});

test.each([
  'Return cancelled',
  'Partially cancelled',
  'This order could not be cancelled',
  'Rücksendung storniert',
  'Konnte nicht storniert werden',
  'Retour annulé',
  'Partiellement livré',
  'Devolución cancelada',
  'Reso annullato',
  'Retour geannuleerd',
  'Zwrot anulowany',
  'Devolução cancelada',
  'Delvis levererad',
  'İptal talebi alındı',
  'İade iptal edildi',
  'キャンセルリクエスト受付',
  '返品のキャンセル',
  '取消申请已提交',
  '반품 취소됨',
  'تم إلغاء الإرجاع',
  'Zamówienie nie zostało anulowane',
  'Prośba o anulowanie',
  'Non è stato annullato',
  'No ha sido cancelado',
  'Žádost o zrušení',
  'İptal ediliyor',
  'キャンセルされませんでした',
  '取消失败',
  '취소 실패',
  'Rückgabe abgelehnt',
])('"%s" settles no state', (line) => {
  expect(statusWord(line)).toBeNull();
});

test('a day is no number of parts in Korean', () => {
  expect(statusWord('11월 5일부터 7일 사이에 도착')).toBe('shipped');
});

test('a line speaks of a state that it does not settle', () => {
  expect(mentionedStatus('Some items shipped on March 4')).toBe('shipped');
  expect(mentionedStatus('Return items: Eligible through March 5')).toBeNull();
});

const days = Object.entries(returnLines).flatMap(([language, lines]) =>
  lines.split('|').map((line) => [language, line.replace('{d}', '5')] as const),
);
test.each(days)('a return line, %s: %s', (_, line) => {
  expect(isReturnLine(line)).toBe(true);
  expect([null, 'returned']).toContain(statusWord(line));
});

test.each([
  'This item will be released on November 30, 2026.',
  'Protection plan ends on November 12, 2028',
  'Product support: Eligible through March 5, 2027',
  'Next delivery by December 5, 2026',
  'Erscheint am 30. November 2026',
  'Prochaine livraison le 5 décembre 2026',
  '次回のお届け日: 2026年12月5日',
])('"%s" is no return line', (line) => {
  expect(isReturnLine(line)).toBe(false);
});

test.each([
  'Vous pouvez retourner l’article jusqu’au 5 mars',
  'Retournez cet article avant le 5 mars',
  'Puedes devolverlo hasta el 5 de marzo',
  'Devuélvelo antes del 5 de marzo',
  'Può essere restituito entro il 5 marzo',
  'Pode ser devolvido até 5 de março',
  'Kan worden geretourneerd tot 5 maart',
  '返却期限: 3月5日',
  'يمكن إرجاعه حتى 5 مارس',
])('"%s" is a return line', (line) => {
  expect(isReturnLine(line)).toBe(true);
  expect([null, 'returned']).toContain(mentionedStatus(line));
});
