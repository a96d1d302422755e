import { type Score, type Verdict, verdicts } from './compare.ts';

/** Field without places: `orders[0].items[1].state` → `items.state`. */
export const fieldName = (field: string) => field.replace(/\[\d+\]/g, '').replace(/^orders\.(?=items)/, '');

export type Counts = Record<Verdict, number>;

/** kind → field → how often each verdict was given. */
export type Tally = Record<string, Record<string, Counts>>;

export function tally(pages: readonly { kind: string; scores: readonly Score[] }[]): Tally {
  const result: Tally = {};
  for (const { kind, scores } of pages) {
    const fields = result[kind] ?? {};
    result[kind] = fields;
    for (const { field, verdict } of scores) {
      const counts = fields[fieldName(field)] ?? { right: 0, wrong: 0, missed: 0, guessed: 0, tempted: 0 };
      counts[verdict] += 1;
      fields[fieldName(field)] = counts;
    }
  }
  return result;
}

export function tableOf(counts: Tally): string {
  const rows = Object.entries(counts).flatMap(([kind, fields]) =>
    Object.entries(fields).map(([field, each]) => [
      kind,
      field,
      ...verdicts.map((verdict) => String(each[verdict])),
    ]),
  );
  const all = [['kind', 'field', ...verdicts], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
