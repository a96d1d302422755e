import * as v from 'valibot';

/** What can be wrong with a file; each has its words in the interface's texts. */
export const refusals = [
  'not-json',
  'not-export',
  'version',
  'missing',
  'marketplace',
  'time',
  'day',
  'asin',
  'currency',
  'amount',
  'picture',
  'wrong',
  'deleted',
] as const;

export type RefusalReason = (typeof refusals)[number];

export interface Refusal {
  readonly refused: RefusalReason;
  /** Where: `purchases.0.unitPrice`; null: the file as a whole. */
  readonly at: string | null;
}

const reasons: ReadonlySet<string> = new Set(refusals);

/**
 * What a schema's complaint means for the shopper.
 * @param above the path of what was checked.
 */
export function refusalOf(issue: v.BaseIssue<unknown>, above: readonly string[]): Refusal {
  const path = [...above, v.getDotPath(issue)].filter((part) => part !== null);
  const { message } = issue;
  const refused = reasons.has(message)
    ? (message as RefusalReason)
    : issue.input === undefined
      ? 'missing'
      : 'wrong';
  return { refused, at: path.length > 0 ? path.join('.') : null };
}
