import { type ComponentChild, render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { directionOf, locale } from '../../utils/i18n';
import { speak } from '../../utils/i18n/speak';
import { readSettings } from '../../utils/store/settings-store';

/**
 * Shows a page of ours in the shopper's language.
 * @param settings where they are being read already.
 */
export async function startPage(
  root: Element,
  page: ComponentChild,
  settings: ReturnType<typeof readSettings> = readSettings(),
): Promise<void> {
  locale.subscribe((language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  });
  try {
    await speak((await settings).language);
  } finally {
    // Without its settings a page still opens, in English, and says itself what fails.
    render(page, root);
    keepFocus();
  }
}
