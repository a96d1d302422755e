import type { Kind } from './kind';

export default {
  order: ['tell'],
  texts: {
    en: {
      subject: 'Question about the product from order {order}',
      tell: 'I have a question about this product.',
      ask: 'Could you help me with it, or tell me whom I should ask?',
    },
    de: {
      subject: 'Frage zum Produkt aus Bestellung {order}',
      tell: 'Ich habe eine Frage zu diesem Produkt.',
      ask: 'Können Sie mir dabei weiterhelfen oder mir sagen, an wen ich mich wenden kann?',
    },
    fr: {
      subject: 'Question sur le produit de la commande {order}',
      tell: 'J’ai une question sur ce produit.',
      ask: 'Pourriez-vous m’aider ou me dire à qui m’adresser\u00A0?',
    },
    es: {
      subject: 'Pregunta sobre el producto del pedido {order}',
      tell: 'Tengo una pregunta sobre este producto.',
      ask: '¿Podrían ayudarme o decirme a quién debo dirigirme?',
    },
    it: {
      subject: 'Domanda sul prodotto dell’ordine {order}',
      tell: 'Ho una domanda su questo prodotto.',
      ask: 'Potreste aiutarmi o dirmi a chi rivolgermi?',
    },
    nl: {
      subject: 'Vraag over het product uit bestelling {order}',
      tell: 'Ik heb een vraag over dit product.',
      ask: 'Kunt u mij daarmee helpen of mij zeggen bij wie ik terechtkan?',
    },
    pl: {
      subject: 'Pytanie o produkt z zamówienia {order}',
      tell: 'Mam pytanie dotyczące tego produktu.',
      ask: 'Czy mogliby Państwo mi pomóc lub wskazać, do kogo mogę się zwrócić?',
    },
    sv: {
      subject: 'Fråga om produkten i beställning {order}',
      tell: 'Jag har en fråga om produkten.',
      ask: 'Skulle ni kunna hjälpa mig eller tala om vem jag ska vända mig till?',
    },
    tr: {
      subject: '{order} numaralı siparişteki ürün hakkında soru',
      tell: 'Bu ürün hakkında bir sorum var.',
      ask: 'Yardımcı olabilir misiniz ya da kime başvurmam gerektiğini söyleyebilir misiniz?',
    },
    'pt-BR': {
      subject: 'Dúvida sobre o produto do pedido {order}',
      tell: 'Tenho uma dúvida sobre este produto.',
      ask: 'Vocês poderiam me ajudar ou me dizer com quem devo falar?',
    },
    ja: {
      subject: '注文番号 {order} の商品に関する質問',
      tell: 'この商品について質問があります。',
      ask: 'ご対応いただけますでしょうか。難しい場合は、お問い合わせ先を教えていただけますと幸いです。',
    },
    ar: {
      subject: 'سؤال عن منتج من الطلب {order}',
      tell: 'لديّ سؤال عن هذا المنتج.',
      ask: 'هل يمكنكم مساعدتي، أو إخباري بمن أتواصل معه؟',
    },
    zh: {
      subject: '关于订单 {order} 商品的咨询',
      tell: '关于这件商品，我有一个问题。',
      ask: '请问您能否帮我解答，或者告诉我应该联系谁？',
    },
    'zh-TW': {
      subject: '關於訂單 {order} 商品的問題',
      tell: '關於這件商品，我有一個問題。',
      ask: '請問您能否協助解答，或告訴我應該聯絡誰？',
    },
    bg: {
      subject: 'Въпрос за продукта от поръчка {order}',
      tell: 'Имам въпрос за този продукт.',
      ask: 'Бихте ли ми помогнали или ми казали към кого да се обърна?',
    },
    cs: {
      subject: 'Dotaz k produktu z objednávky {order}',
      tell: 'Mám dotaz k tomuto produktu.',
      ask: 'Mohli byste mi prosím poradit, nebo říct, na koho se mám obrátit?',
    },
    hy: {
      subject: 'Հարց {order} պատվերի ապրանքի մասին',
      tell: 'Այս ապրանքի վերաբերյալ հարց ունեմ։',
      ask: 'Կարո՞ղ եք օգնել ինձ կամ ասել, թե ում պետք է դիմեմ։',
    },
  },
} satisfies Kind;
