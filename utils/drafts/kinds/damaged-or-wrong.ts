import type { Kind } from './kind';

export default {
  order: ['delivered', 'tell'],
  texts: {
    en: {
      subject: 'Problem with the item from order {order}',
      tell: 'The item arrived damaged, or it is not the one I ordered.',
      ask: 'Could you please tell me how we can put this right?',
      more: 'I am happy to describe it in more detail or to send photos.',
    },
    de: {
      subject: 'Problem mit dem Artikel aus Bestellung {order}',
      tell: 'Der Artikel kam beschädigt an oder ist nicht der bestellte.',
      ask: 'Könnten Sie mir bitte sagen, wie wir das lösen können?',
      more: 'Gern beschreibe ich es genauer oder schicke Fotos.',
    },
    fr: {
      subject: 'Problème avec l’article de la commande {order}',
      tell: 'L’article est arrivé endommagé ou n’est pas celui que j’ai commandé.',
      ask: 'Pourriez-vous me dire comment régler ce problème\u00A0?',
      more: 'Je peux vous donner plus de détails ou vous envoyer des photos.',
    },
    es: {
      subject: 'Problema con el artículo del pedido {order}',
      tell: 'El artículo llegó dañado o no es el que pedí.',
      ask: '¿Podrían indicarme cómo solucionarlo?',
      more: 'Si les sirve, puedo dar más detalles o enviar fotos.',
    },
    it: {
      subject: 'Problema con l’articolo dell’ordine {order}',
      tell: 'L’articolo è arrivato danneggiato o non è quello che ho ordinato.',
      ask: 'Potreste indicarmi come possiamo risolvere?',
      more: 'Posso fornire maggiori dettagli o inviare delle foto.',
    },
    nl: {
      subject: 'Probleem met het artikel uit bestelling {order}',
      tell: 'Het artikel is beschadigd aangekomen of is niet wat ik heb besteld.',
      ask: 'Kunt u mij laten weten hoe we dit kunnen oplossen?',
      more: 'Ik kan het desgewenst uitgebreider beschrijven of foto’s sturen.',
    },
    pl: {
      subject: 'Problem z produktem z zamówienia {order}',
      tell: 'Produkt dotarł uszkodzony albo nie jest zgodny z zamówieniem.',
      ask: 'Czy mogliby Państwo doradzić, jak możemy to rozwiązać?',
      more: 'Chętnie opiszę to dokładniej lub prześlę zdjęcia.',
    },
    sv: {
      subject: 'Problem med varan i beställning {order}',
      tell: 'Varan kom fram skadad eller är inte den jag beställde.',
      ask: 'Skulle ni kunna tala om hur vi kan lösa det?',
      more: 'Jag beskriver det gärna närmare eller skickar bilder.',
    },
    tr: {
      subject: '{order} numaralı siparişteki ürünle ilgili sorun',
      tell: 'Ürün hasarlı geldi ya da sipariş ettiğim ürün değil.',
      ask: 'Bunu nasıl çözebileceğimizi söyler misiniz?',
      more: 'Dilerseniz daha ayrıntılı anlatabilir veya fotoğraf gönderebilirim.',
    },
    'pt-BR': {
      subject: 'Problema com o produto do pedido {order}',
      tell: 'O produto chegou danificado ou não é o que eu pedi.',
      ask: 'Vocês poderiam me orientar sobre como resolver isso?',
      more: 'Posso dar mais detalhes ou enviar fotos.',
    },
    ja: {
      subject: '注文番号 {order} の商品について',
      tell: '届いた商品に破損がある、または注文した商品と異なっております。',
      ask: 'どのように対応していただけるか、教えていただけますでしょうか。',
      more: '詳しい状況のご説明や写真の送付も可能です。',
    },
    ar: {
      subject: 'مشكلة في منتج من الطلب {order}',
      tell: 'وصل المنتج تالفًا أو أنه ليس المنتج الذي طلبته.',
      ask: 'هل يمكنكم إخباري كيف يمكن حل هذه المشكلة؟',
      more: 'يسعدني تقديم تفاصيل إضافية أو إرسال صور.',
    },
    zh: {
      subject: '订单 {order} 的商品有问题',
      tell: '收到的商品有损坏，或者不是我订购的商品。',
      ask: '请问可以怎样解决？',
      more: '如有需要，我可以提供更详细的说明或照片。',
    },
    'zh-TW': {
      subject: '訂單 {order} 的商品有問題',
      tell: '收到的商品有損壞，或者不是我訂購的商品。',
      ask: '請問可以如何處理？',
      more: '如有需要，我可以提供更詳細的說明或照片。',
    },
    bg: {
      subject: 'Проблем с артикул от поръчка {order}',
      tell: 'Артикулът пристигна повреден или не е този, който поръчах.',
      ask: 'Бихте ли ми казали как можем да решим въпроса?',
      more: 'При нужда мога да дам повече подробности или да изпратя снимки.',
    },
    cs: {
      subject: 'Problém se zbožím z objednávky {order}',
      tell: 'Zboží dorazilo poškozené, nebo neodpovídá objednávce.',
      ask: 'Mohli byste mi prosím sdělit, jak to můžeme vyřešit?',
      more: 'Mohu poslat podrobnější popis nebo fotografie.',
    },
    hy: {
      subject: 'Խնդիր {order} պատվերի ապրանքի հետ',
      tell: 'Ապրանքը վնասված է հասել, կամ դա իմ պատվիրածը չէ։',
      ask: 'Կարո՞ղ եք ասել, թե ինչպես կարելի է լուծել այս հարցը։',
      more: 'Անհրաժեշտության դեպքում կարող եմ ավելի մանրամասն նկարագրել կամ լուսանկարներ ուղարկել։',
    },
  },
} satisfies Kind;
