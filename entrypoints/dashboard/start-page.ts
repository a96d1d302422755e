import { type ComponentChild, render } from 'preact';
import { directionOf, locale, speak } from '../../utils/i18n';
import { readSettings } from '../../utils/store/settings-store';

/** Shows a page of ours in the shopper's language. */
export async function startPage(root: Element, page: ComponentChild): Promise<void> {
  locale.subscribe((language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  });
  try {
    await speak((await readSettings()).language);
  } finally {
    // Without its settings a page still opens, in English, and says itself what fails.
    render(page, root);
  }
}
