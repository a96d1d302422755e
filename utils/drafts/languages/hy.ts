import type { CommonTexts } from './language';

export default {
  greeting: 'Բարև Ձեզ,',
  hello: 'Բարև Ձեզ,',
  spokenHello: 'Բարև Ձեզ[, իմ անունը {signature} է]։',
  about: 'Դիմում եմ իմ {order} պատվերի վերաբերյալ[ ({placedOn})][՝ «{item}»][, {quantity} հատ]։',
  delivered: 'Ըստ պատվերի էջի՝ այն տեղ է հասել ({deliveredOn})։',
  paid: ['Մեկ հատի համար վճարել եմ {paidEach}։', 'Դրա համար վճարել եմ {paid}։'],
  difference: ['Ընդհանուր տարբերությունը {differenceInAll} է։', 'Տարբերությունը {difference} է։'],
  condition:
    'Հստակության համար նշեմ, որ իմ գնած ապրանքի վիճակը «{condition}» էր, իսկ ներկայիս գինը նոր ապրանքինն է։',
  thanks: 'Շնորհակալություն օգնության համար։',
  regards: 'Հարգանքով՝\n{signature}',
  conditions: { used: 'օգտագործված', renewed: 'վերականգնված' },
} satisfies CommonTexts;
