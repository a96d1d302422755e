import type { CommonTexts } from './language';

export default {
  greeting: '您好：',
  hello: '您好，',
  spokenHello: '您好[，我是{signature}]。',
  about: '我的订单号是 {order}[（{placedOn}下单）][，商品是“{item}”][，共 {quantity} 件]。',
  delivered: '订单页面显示该订单已于{deliveredOn}送达。',
  paid: ['当时每件实付 {paidEach}。', '当时实付 {paid}。'],
  difference: ['差价共计 {differenceInAll}。', '差价为 {difference}。'],
  condition: '需要说明的是，我买的是“{condition}”商品，而现在的价格是全新商品的价格。',
  thanks: '谢谢您的帮助。',
  regards: '{signature}',
  conditions: { used: '二手', renewed: '翻新' },
} satisfies CommonTexts;
