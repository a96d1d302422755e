import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A label as it stands beside a stored page; its further keys depend on the kind. */
export interface Label {
  readonly kind: string;
  readonly url: string;
  readonly [key: string]: unknown;
}

export interface LabelledPage {
  /** Path of the page without ending, relative to the folder that was walked. */
  readonly name: string;
  readonly html: string;
  readonly label: Label;
}

/**
 * Every `NAME.html` with a `NAME.json` under a folder, sorted by path.
 * @throws when a label has no `kind` or `url`: a page that nobody can score must not pass unseen.
 */
export function labelledPages(folder: string): LabelledPage[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const label = readLabel(file.replace(/\.html$/, '.json'));
      const name = relative(folder, file)
        .replace(/\.html$/, '')
        .replaceAll('\\', '/');
      return label ? [{ name, html: readFileSync(file, 'utf8'), label }] : [];
    });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function readLabel(file: string): Label | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const label = JSON.parse(text) as Partial<Label>;
  if (typeof label.kind !== 'string' || typeof label.url !== 'string')
    throw new Error(`${file} has no kind or url`);
  return label as Label;
}
