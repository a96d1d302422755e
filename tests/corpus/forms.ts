import type { Score } from './compare.ts';
import type { Label } from './pages.ts';
import type { Facts } from './score.ts';

/** The words that a label has for a field (LABELS.md, "form"); our narrower roles count as the label's `other`. */
const labelRoles: ReadonlySet<string> = new Set([
  'message',
  'subject',
  'topic',
  'order-number',
  'name',
  'email',
  'phone',
  'consent',
  'captcha',
  'honeypot',
  'password',
]);

const inLabelWords = (role: string) => (labelRoles.has(role) ? role : 'other');

interface LabelledField {
  readonly selector: string;
  readonly role: string;
}

/** What reading a form page returns for each selector of its label; `never` says that its role is never touched. */
export interface ReadField {
  readonly selector: string;
  readonly role: string | null;
  readonly never: boolean;
}

/**
 * Scores one form page: each labelled field under its role (`fields.message`), each field that got a role without
 * being labelled as a guess, whether the page may be filled, and whether what must be left alone is left alone.
 */
export function scoreForm(label: Label, facts: Facts): Score[] {
  const labelled = label.fields as readonly LabelledField[];
  const read = new Map((facts.fields as readonly ReadField[]).map((field) => [field.selector, field]));
  const roles = labelled.map(({ selector, role }): Score => {
    const got = read.get(selector)?.role ?? null;
    const said = got === null ? null : inLabelWords(got);
    const verdict = said === null ? 'missed' : said === role ? 'right' : 'wrong';
    return { field: `fields.${role}`, verdict, expected: `${selector} ${role}`, got };
  });
  const untouchable = labelled
    .filter(({ role }) => ['consent', 'captcha', 'honeypot', 'password', 'other'].includes(role))
    .map(({ selector }): Score => {
      const never = read.get(selector)?.never ?? false;
      return { field: 'neverTouch', verdict: never ? 'right' : 'wrong', expected: selector, got: never };
    });
  const guesses = (facts.unlabelled as readonly string[])
    .filter((role) => inLabelWords(role) !== 'other')
    .map((role): Score => ({ field: `fields.${role}`, verdict: 'guessed', expected: null, got: role }));
  const { fillable } = label;
  const verdict = facts.fillable === fillable ? 'right' : 'wrong';
  return [
    ...roles,
    ...untouchable,
    ...guesses,
    { field: 'fillable', verdict, expected: fillable, got: facts.fillable },
  ];
}

/** The selectors that a form's label names. */
export const selectorsOf = (label: Label): string[] =>
  (label.fields as readonly LabelledField[]).map(({ selector }) => selector);

/** Precision and recall of each role over all form pages, and how many fields that must be left alone are. */
export function roleTable(pages: readonly { kind: string; scores: readonly Score[] }[]): string {
  const scores = pages.filter(({ kind }) => kind === 'form').flatMap((page) => page.scores);
  const ofFields = scores.filter(({ field }) => field.startsWith('fields.'));
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  const rows = [...labelRoles, 'other'].map((role) => {
    const right = ofFields.filter(
      ({ field, verdict }) => field === `fields.${role}` && verdict === 'right',
    ).length;
    const said = ofFields.filter(({ got }) => got !== null && inLabelWords(String(got)) === role).length;
    const labelled = ofFields.filter(
      ({ field, verdict }) => field === `fields.${role}` && verdict !== 'guessed',
    ).length;
    return `${role.padEnd(14)} ${share(right, said).padStart(9)} ${share(right, labelled).padStart(7)} ${String(labelled).padStart(5)}`;
  });
  const never = scores.filter(({ field }) => field === 'neverTouch');
  const left = never.filter(({ verdict }) => verdict === 'right').length;
  return [
    'role           precision  recall count',
    ...rows,
    `never touched: ${share(left, never.length)} of ${never.length}`,
  ].join('\n');
}
