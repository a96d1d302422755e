import type { Score } from './compare.ts';
import { scoreForm } from './forms.ts';
import type { Label } from './pages.ts';
import { scoreOrderDetails, scoreOrderList } from './score-orders.ts';
import { scoreProduct, scoreWall } from './score-product.ts';

/** What `read()` returned, as plain data from the browser. */
export type Facts = Readonly<Record<string, unknown>>;

type Scorer = (label: Label, facts: Facts) => Score[];

/** One scorer per kind of label. A kind that is missing here is counted as "not scored". */
const scorers: Readonly<Record<string, Scorer>> = {
  'order-list': scoreOrderList,
  'order-card': scoreOrderList,
  'order-details': scoreOrderDetails,
  'order-print': scoreOrderDetails,
  product: scoreProduct,
  wall: scoreWall,
  form: scoreForm,
};

/** @returns null for a kind of page that this command does not score. */
export function scorePage(label: Label, facts: Facts): Score[] | null {
  return scorers[label.kind]?.(label, facts) ?? null;
}
