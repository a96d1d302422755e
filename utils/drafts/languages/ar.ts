import type { CommonTexts } from './language';

export default {
  greeting: 'مرحبًا،',
  hello: 'مرحبًا،',
  spokenHello: 'مرحبًا[، اسمي {signature}].',
  about: 'أتواصل معكم بخصوص طلبي رقم {order}[ بتاريخ {placedOn}][: «{item}»][ (العدد: {quantity})].',
  delivered: 'بحسب صفحة الطلب، تم التسليم بتاريخ {deliveredOn}.',
  paid: ['دفعت {paidEach} ثمنًا للقطعة الواحدة.', 'دفعت {paid} ثمنًا له.'],
  difference: ['هناك فرق قدره {differenceInAll} في المجموع.', 'هناك فرق قدره {difference} بين السعرين.'],
  condition: 'للتوضيح: كانت حالة المنتج الذي اشتريته «{condition}»، أما السعر الحالي فهو لمنتج جديد.',
  thanks: 'شكرًا جزيلًا لمساعدتكم.',
  regards: 'مع خالص التحية،\n\u200F{signature}',
  conditions: { used: 'مستعمل', renewed: 'مُجدَّد' },
} satisfies CommonTexts;
