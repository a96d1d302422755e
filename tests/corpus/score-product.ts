import { type Compare, exactly, type Score, sameAmount, sameText, sameWord, toMoney } from './compare.ts';
import type { Label } from './pages.ts';
import type { Facts } from './score.ts';

const productFields: Readonly<Record<string, Compare>> = {
  asin: exactly,
  title: sameText,
  price: sameAmount,
  noPriceBecause: exactly,
  seller: sameText,
  soldByAmazon: exactly,
  shipsFrom: sameText,
  listPrice: sameAmount,
  availability: sameWord,
};

/** A price that equals one of the label's temptations is the worst error of all. */
export function scoreProduct(label: Label, facts: Facts): Score[] {
  const read = facts.page === 'product' ? facts : {};
  return Object.entries(productFields).map(([field, compare]) => {
    const expected = label[field];
    const got = read[field] ?? null;
    const verdict = compare(expected, got);
    const tempted = field === 'price' && verdict !== 'right' && isTemptation(label, got);
    return { field, verdict: tempted ? 'tempted' : verdict, expected, got };
  });
}

function isTemptation(label: Label, got: unknown): boolean {
  const list = (label.temptations ?? []) as readonly { amount: unknown }[];
  return (
    got !== null && list.some(({ amount }) => sameAmount(amount, got) === 'right' && toMoney(amount) !== null)
  );
}

/** The kind of wall, and that nothing was read off it. */
export function scoreWall(label: Label, facts: Facts): Score[] {
  const wall = facts.page === 'wall' ? facts.wall : null;
  const nothing = facts.page === 'wall' || facts.page === 'unknown';
  return [
    { field: 'wall', verdict: exactly(label.wall, wall), expected: label.wall, got: wall },
    { field: 'page', verdict: nothing ? 'right' : 'guessed', expected: 'wall', got: facts.page },
  ];
}
