import type { Kind } from './kind';

export default {
  order: ['tell'],
  texts: {
    en: {
      subject: 'Refund for order {order}',
      tell: 'I have not received the refund for it yet.',
      ask: 'Could you please check where it stands and tell me when I can expect it?',
    },
    de: {
      subject: 'Erstattung zu Bestellung {order}',
      tell: 'Die Erstattung dafür ist bei mir noch nicht eingegangen.',
      ask: 'Könnten Sie bitte nachsehen, wie der Stand ist und wann ich damit rechnen kann?',
    },
    fr: {
      subject: 'Remboursement de la commande {order}',
      tell: 'Je n’ai pas encore reçu le remboursement.',
      ask: 'Pourriez-vous vérifier où il en est et me dire quand il est prévu\u00A0?',
    },
    es: {
      subject: 'Reembolso del pedido {order}',
      tell: 'Todavía no he recibido el reembolso.',
      ask: '¿Podrían comprobar en qué estado se encuentra y cuándo está previsto?',
    },
    it: {
      subject: 'Rimborso dell’ordine {order}',
      tell: 'Non ho ancora ricevuto il rimborso.',
      ask: 'Potreste verificare a che punto è e dirmi quando è previsto?',
    },
    nl: {
      subject: 'Terugbetaling van bestelling {order}',
      tell: 'Ik heb de terugbetaling nog niet ontvangen.',
      ask: 'Kunt u nagaan hoe het ermee staat en wanneer ik die kan verwachten?',
    },
    pl: {
      subject: 'Zwrot pieniędzy za zamówienie {order}',
      tell: 'Zwrot pieniędzy jeszcze do mnie nie dotarł.',
      ask: 'Czy mogliby Państwo sprawdzić, na jakim jest etapie i kiedy mogę się go spodziewać?',
    },
    sv: {
      subject: 'Återbetalning för beställning {order}',
      tell: 'Jag har inte fått återbetalningen ännu.',
      ask: 'Skulle ni kunna kontrollera hur det ligger till och när jag kan räkna med den?',
    },
    tr: {
      subject: '{order} numaralı siparişin para iadesi',
      tell: 'Para iadesi henüz bana ulaşmadı.',
      ask: 'Hangi aşamada olduğunu ve ne zaman ulaşacağını kontrol edebilir misiniz?',
    },
    'pt-BR': {
      subject: 'Reembolso do pedido {order}',
      tell: 'Ainda não recebi o reembolso.',
      ask: 'Vocês poderiam verificar em que etapa está e quando devo recebê-lo?',
    },
    ja: {
      subject: '注文番号 {order} の返金について',
      tell: '返金がまだ確認できておりません。',
      ask: '現在の状況と返金の予定日をご確認いただけますでしょうか。',
    },
    ar: {
      subject: 'استرداد مبلغ الطلب {order}',
      tell: 'لم يصلني المبلغ المسترد حتى الآن.',
      ask: 'هل يمكنكم التحقق من حالة الاسترداد وإخباري بالموعد المتوقع؟',
    },
    zh: {
      subject: '订单 {order} 的退款',
      tell: '我还没有收到退款。',
      ask: '请问能否帮我查一下目前的进度，以及预计什么时候到账？',
    },
    'zh-TW': {
      subject: '訂單 {order} 的退款',
      tell: '我還沒有收到退款。',
      ask: '請問能否幫我查詢目前的進度，以及預計何時入帳？',
    },
    bg: {
      subject: 'Възстановяване на сумата за поръчка {order}',
      tell: 'Сумата все още не ми е възстановена.',
      ask: 'Бихте ли проверили на какъв етап е и кога мога да я очаквам?',
    },
    cs: {
      subject: 'Vrácení peněz za objednávku {order}',
      tell: 'Peníze mi zatím nebyly vráceny.',
      ask: 'Mohli byste prosím zjistit, v jaké fázi vrácení je a kdy je mohu očekávat?',
    },
    hy: {
      subject: '{order} պատվերի գումարի վերադարձ',
      tell: 'Գումարը դեռ ինձ չի վերադարձվել։',
      ask: 'Կարո՞ղ եք ստուգել, թե ինչ փուլում է վերադարձը և երբ կարող եմ սպասել գումարին։',
    },
  },
} satisfies Kind;
