import type { CommonTexts } from './language';

export default {
  greeting: 'Здравейте,',
  hello: 'Здравейте,',
  spokenHello: 'Здравейте[, казвам се {signature}].',
  about: 'Обръщам се към Вас във връзка с поръчка {order}[ от {placedOn}][: „{item}“][ ({quantity} бр.)].',
  delivered: 'Според страницата на поръчката тя е доставена на {deliveredOn}.',
  paid: ['Платих по {paidEach} за брой.', 'Платих {paid}.'],
  difference: ['Общата разлика е {differenceInAll}.', 'Разликата е {difference}.'],
  condition: 'За яснота: моят артикул беше продаден като „{condition}“, а сегашната цена е за нов.',
  thanks: 'Благодаря Ви за помощта.',
  regards: 'С уважение,\n{signature}',
  conditions: { used: 'употребяван', renewed: 'обновен' },
} satisfies CommonTexts;
