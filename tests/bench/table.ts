import type { Figure, Row } from './row.ts';

/** Whether a figure keeps its aim; null where it has none. */
export function isMet({ value, aim }: Figure): boolean | null {
  return aim === null ? null : value <= aim;
}

function number(value: number, unit: Figure['unit']): string {
  if (unit === '×') return value.toFixed(value < 1 ? 3 : 2);
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}

const aimOf = (figure: Figure) =>
  figure.aim === null ? '' : `≤ ${figure.aim} ${isMet(figure) ? 'met' : 'MISSED'}`;

/** A row's figures as text, one line each: what, value, range, aim. */
export function tableOf(row: Row, figures: readonly Figure[], notes: readonly string[]): string {
  const cells = figures.map((figure) => [
    figure.what,
    `${number(figure.value, figure.unit)} ${figure.unit}`,
    figure.range ? figure.range.map((end) => number(end, figure.unit)).join('–') : '',
    aimOf(figure),
  ]);
  const width = (column: number) => Math.max(...cells.map((line) => line[column]?.length ?? 0), 0);
  const lines = cells.map(([what = '', value = '', range = '', aim = '']) =>
    [what.padEnd(width(0)), value.padStart(width(1)), range.padStart(width(2)), aim].join('  ').trimEnd(),
  );
  return [`${row.name}: ${row.method}`, ...lines, ...notes].join('\n  ');
}
