const weight = /^(?:lbs?|oz|[km]?g|[mc]?l|kilo|litre|liter|كجم|كغ|جم|キロ|グラム)$/iu;

/** Whether a word is a unit of weight or volume, by which groceries are sold ("kg"). */
export const isWeight = (word: string): boolean => weight.test(word);
