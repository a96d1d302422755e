import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recorderScript } from './record.ts';

const corpus = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');

/** A page of the corpus at an address of the shop. */
export interface StoredPage {
  /** Path under the corpus with `.html`, or an absolute path. */
  readonly file: string;
  readonly host?: string;
  /** Start of the path with query, or an expression over it. */
  readonly at: string | RegExp;
  /** Replaced everywhere in the page, in order: keys such as ASINs and order numbers. */
  readonly replace?: readonly (readonly [string, string])[];
  /** Days, `YYYY-MM-DD`: all English dates of the page move as far as `from` is away from `to`. */
  readonly redate?: { readonly from: string; readonly to: string };
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month))),
);
const datePattern = new RegExp(`\\b(${months.join('|')}) (\\d{1,2})(, \\d{4})?\\b`, 'g');

/** Moves every `November 1, 2024` and `November 2` (then of `from`'s year) of a text by the days between two days. */
function redated(html: string, from: string, to: string): string {
  const shift = Date.parse(to) - Date.parse(from);
  return html.replace(datePattern, (_, month: string, day: string, year: string | undefined) => {
    const was = Date.UTC(Number(year?.slice(2) ?? from.slice(0, 4)), months.indexOf(month), Number(day));
    const date = new Date(was + shift);
    const printed = `${months[date.getUTCMonth()]} ${date.getUTCDate()}`;
    return year ? `${printed}, ${date.getUTCFullYear()}` : printed;
  });
}

/**
 * The text of a stored page after replacing and re-dating, with the recorder added.
 * @throws when the page is absent, or something to replace or re-date does not occur: a test must not pass by absence.
 */
export function storedPage(stored: StoredPage): string {
  let html = readFileSync(resolve(corpus, stored.file), 'utf8');
  for (const [from, to] of stored.replace ?? []) {
    if (!html.includes(from)) throw new Error(`${stored.file} does not hold "${from}"`);
    html = html.replaceAll(from, to);
  }
  if (stored.redate) {
    const moved = redated(html, stored.redate.from, stored.redate.to);
    if (moved === html) throw new Error(`${stored.file} holds no date to move`);
    html = moved;
  }
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + recorderScript : html.slice(0, end) + recorderScript + html.slice(end);
}
