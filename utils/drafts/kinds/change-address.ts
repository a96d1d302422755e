import type { Kind } from './kind';

export default {
  order: ['tell'],
  texts: {
    en: {
      subject: 'Delivery address of order {order}',
      tell: 'I would like to change the delivery address before the order ships.',
      ask: 'Is that still possible, and what do you need from me?',
    },
    de: {
      subject: 'Lieferadresse für Bestellung {order}',
      tell: 'Ich möchte vor dem Versand noch die Lieferadresse ändern.',
      ask: 'Ist das noch möglich, und was brauchen Sie dafür von mir?',
    },
    fr: {
      subject: 'Adresse de livraison de la commande {order}',
      tell: 'Je souhaite modifier l’adresse de livraison avant l’expédition.',
      ask: 'Est-ce encore possible et, si oui, de quoi avez-vous besoin\u00A0?',
    },
    es: {
      subject: 'Dirección de entrega del pedido {order}',
      tell: 'Quisiera cambiar la dirección de entrega antes de que se envíe el pedido.',
      ask: '¿Todavía es posible? ¿Qué datos necesitan?',
    },
    it: {
      subject: 'Indirizzo di consegna dell’ordine {order}',
      tell: 'Vorrei cambiare l’indirizzo di consegna prima della spedizione.',
      ask: 'È ancora possibile e, se sì, di che cosa avete bisogno?',
    },
    nl: {
      subject: 'Bezorgadres van bestelling {order}',
      tell: 'Ik wil graag het bezorgadres wijzigen voordat de bestelling wordt verzonden.',
      ask: 'Kan dat nog, en wat hebt u daarvoor van mij nodig?',
    },
    pl: {
      subject: 'Adres dostawy zamówienia {order}',
      tell: 'Proszę o zmianę adresu dostawy przed wysyłką zamówienia.',
      ask: 'Czy jest to jeszcze możliwe i jakich danych Państwo potrzebują?',
    },
    sv: {
      subject: 'Leveransadress för beställning {order}',
      tell: 'Jag skulle vilja ändra leveransadressen innan beställningen skickas.',
      ask: 'Går det fortfarande, och vad behöver ni i så fall från mig?',
    },
    tr: {
      subject: '{order} numaralı siparişin teslimat adresi',
      tell: 'Sipariş kargoya verilmeden önce teslimat adresini değiştirmek istiyorum.',
      ask: 'Bu hâlâ mümkün mü ve bunun için benden hangi bilgilere ihtiyacınız var?',
    },
    'pt-BR': {
      subject: 'Endereço de entrega do pedido {order}',
      tell: 'Gostaria de alterar o endereço de entrega antes do envio.',
      ask: 'Ainda é possível? De quais dados vocês precisam?',
    },
    ja: {
      subject: '注文番号 {order} のお届け先変更について',
      tell: '発送前にお届け先の住所を変更したいと思っております。',
      ask: 'まだ変更は可能でしょうか。また、必要な情報があれば教えていただけますでしょうか。',
    },
    ar: {
      subject: 'عنوان توصيل الطلب {order}',
      tell: 'أرغب في تغيير عنوان التوصيل قبل شحن الطلب.',
      ask: 'هل ما زال ذلك ممكنًا، وما المعلومات التي تحتاجونها مني؟',
    },
    zh: {
      subject: '修改订单 {order} 的收货地址',
      tell: '我想在发货前修改收货地址。',
      ask: '请问现在还可以修改吗？需要我提供哪些信息？',
    },
    'zh-TW': {
      subject: '修改訂單 {order} 的收件地址',
      tell: '我想在出貨前修改收件地址。',
      ask: '請問現在還可以修改嗎？需要我提供哪些資訊？',
    },
    bg: {
      subject: 'Адрес за доставка на поръчка {order}',
      tell: 'Желая да променя адреса за доставка, преди поръчката да бъде изпратена.',
      ask: 'Възможно ли е все още и какво Ви е необходимо от мен?',
    },
    cs: {
      subject: 'Doručovací adresa objednávky {order}',
      tell: 'Potřebuji změnit doručovací adresu ještě před odesláním.',
      ask: 'Je to ještě možné a co k tomu ode mě potřebujete?',
    },
    hy: {
      subject: '{order} պատվերի առաքման հասցեն',
      tell: 'Ցանկանում եմ փոխել առաքման հասցեն մինչև պատվերի ուղարկումը։',
      ask: 'Դա դեռ հնարավո՞ր է, և ի՞նչ տվյալներ են Ձեզ անհրաժեշտ։',
    },
  },
} satisfies Kind;
