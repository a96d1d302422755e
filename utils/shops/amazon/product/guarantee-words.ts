/**
 * The name of the price guarantee for pre-orders in lower case, in the languages in which a source gives it (facts 5.2;
 * English and Spanish: the terms of amazon.co.uk and amazon.es; German and Japanese: shoppers' pages that quote them).
 * Where the name is not known, the mark is not seen and nothing is promised.
 */
export const guaranteeWords: readonly string[] = [
  'pre-order price guarantee',
  'precio de preventa garantizado',
  'vorbesteller-preisgarantie',
  '予約商品の価格保証',
];
