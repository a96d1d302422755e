import type { CommonTexts } from './language';

export default {
  greeting: '您好：',
  hello: '您好，',
  spokenHello: '您好[，我是{signature}]。',
  about: '我的訂單編號是 {order}[（{placedOn}下單）][，商品是「{item}」][，共 {quantity} 件]。',
  delivered: '訂單頁面顯示該訂單已於{deliveredOn}送達。',
  paid: ['當時每件實付 {paidEach}。', '當時實付 {paid}。'],
  difference: ['價差合計 {differenceInAll}。', '價差為 {difference}。'],
  condition: '需要說明的是，我買的是「{condition}」商品，而目前的價格是全新商品的價格。',
  thanks: '謝謝您的協助。',
  regards: '{signature}',
  conditions: { used: '二手', renewed: '整新' },
} satisfies CommonTexts;
