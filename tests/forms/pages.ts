import { treesOf } from '../../utils/forms/trees';

/** Every stored form page by name, read as text. Runs under the test runner's bundler only. */
export const formPages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(import.meta.glob<string>('./*.html', { query: '?raw', import: 'default', eager: true })).map(
    ([path, html]) => [path.replace(/^\.\/|\.html$/g, ''), html],
  ),
);

/** What a page says about itself in data attributes of our own. */
export function labelsOf(page: Document) {
  const { address = '', stage = '', fillable = '' } = page.documentElement.dataset;
  return { address, stage, fillable: fillable as 'yes' | 'no' | 'later' };
}

/** All elements of a page that carry a data attribute, in frames and shadow roots too. */
export function marked(page: Document, attribute: string): HTMLElement[] {
  return treesOf(page).flatMap(({ root }) => [...root.querySelectorAll<HTMLElement>(`[${attribute}]`)]);
}

/** What stands in a field, whatever its kind. */
export function contentOf(field: HTMLElement): string {
  const { type, checked, value } = field as HTMLInputElement;
  if (type === 'checkbox' || type === 'radio') return checked ? 'on' : '';
  return field.isContentEditable ? (field.textContent ?? '') : value;
}
