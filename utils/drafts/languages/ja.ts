import type { CommonTexts } from './language';

export default {
  greeting: 'お世話になっております。',
  hello: 'お世話になっております。',
  spokenHello: 'お世話になっております。[{signature}と申します。]',
  about: '注文番号 {order}[（{placedOn}注文）][「{item}」][（{quantity}点）]の件でご連絡いたしました。',
  delivered: '注文ページでは{deliveredOn}に配達済みとなっています。',
  paid: ['購入時の価格は1点あたり{paidEach}でした。', '購入時の価格は{paid}でした。'],
  difference: ['差額は合計で{differenceInAll}です。', '差額は{difference}です。'],
  condition: 'なお、購入した商品の状態は「{condition}」で、現在の価格は新品のものです。',
  thanks: 'お手数をおかけいたしますが、どうぞよろしくお願いいたします。',
  regards: '{signature}',
  conditions: { used: '中古品', renewed: '整備済み品' },
} satisfies CommonTexts;
