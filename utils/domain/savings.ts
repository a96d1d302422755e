import type { Claim } from './claim';
import type { Money } from './money';

/** The forms in which money comes back. */
export const forms = ['refunded', 'gift-card', 'credit'] as const;

export type Form = (typeof forms)[number];

/** Whether a state of a claim brings money, and in which form. */
export function isForm(state: string): state is Form {
  return (forms as readonly string[]).includes(state);
}

/** What came back in one currency; all amounts in minor units of it. */
export interface Sum {
  readonly currency: string;
  readonly minor: number;
  readonly byForm: Readonly<Record<Form, number>>;
  /** How many claims brought it. */
  readonly count: number;
}

/** What came back in a month, `YYYY-MM` in the shopper's time zone. */
export interface Month {
  readonly month: string;
  readonly sums: readonly Sum[];
}

export interface Savings {
  /** By currency, the one with most claims first. */
  readonly inAll: readonly Sum[];
  /** The latest first. */
  readonly months: readonly Month[];
}

type Paid = Claim & { readonly amount: Money; readonly state: Form };

const isPaid = (claim: Claim): claim is Paid => isForm(claim.state) && (claim.amount?.minor ?? 0) > 0;

function sumsOf(claims: readonly Paid[]): Sum[] {
  const byCurrency = Map.groupBy(claims, ({ amount }) => amount.currency);
  return [...byCurrency]
    .map(([currency, those]) => {
      const byForm = { refunded: 0, 'gift-card': 0, credit: 0 };
      for (const { state, amount } of those) byForm[state] += amount.minor;
      const minor = forms.reduce((sum, form) => sum + byForm[form], 0);
      return { currency, minor, byForm, count: those.length };
    })
    .toSorted((a, b) => b.count - a.count || a.currency.localeCompare(b.currency));
}

/**
 * Adds up what claims brought back. Currencies are never mixed; a claim without a noted amount adds nothing.
 * @param monthOf the month of an ISO time in the shopper's time zone, `YYYY-MM`.
 */
export function savingsOf(claims: readonly Claim[], monthOf: (iso: string) => string): Savings {
  const paid = claims.filter(isPaid);
  const byMonth = Map.groupBy(paid, ({ answeredAt, sentAt, draftedAt }) =>
    monthOf(answeredAt ?? sentAt ?? draftedAt),
  );
  const months = [...byMonth].map(([month, those]) => ({ month, sums: sumsOf(those) }));
  return { inAll: sumsOf(paid), months: months.toSorted((a, b) => b.month.localeCompare(a.month)) };
}
