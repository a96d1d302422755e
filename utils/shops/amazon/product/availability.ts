import type { Availability } from '../../../domain/page';
import type { Found } from '../anchors';
import { readDay } from '../date-text';
import { isMonthName } from '../month-names';
import { plainNumbers } from '../price-text/numbers';
import { availabilityAnchors } from './anchors';
import { delayedWords, limitedWords, timeWords, unavailableWords } from './availability-words';
import { type OfferScopes, ownElements } from './scopes';
import { saidBy } from './text';

/**
 * Stock of the offer, from its own line or, in layouts before 2018, the line above the box.
 * @param languages of the marketplace, BCP 47: beside the page's own, those in which a day can be named on which it
 * can be had.
 */
export function readAvailability(
  document: Document,
  scopes: OfferScopes,
  languages: readonly string[],
): Found<Availability> | null {
  const known = [document.documentElement?.getAttribute('lang') ?? '', ...languages, 'en'].filter(Boolean);
  for (const scope of [scopes.offer, scopes.accordion ? null : document]) {
    if (!scope) continue;
    for (const { name, selector } of availabilityAnchors) {
      for (const element of ownElements(scope, selector)) {
        const text = plainNumbers(saidBy(element)).toLowerCase();
        if (text)
          return {
            value: stockOf(
              text,
              element.matches('.a-color-success') || element.querySelector('.a-color-success') !== null,
              known,
            ),
            anchor: name,
          };
      }
    }
  }
  return digitalStock(document);
}

/** A Kindle book has no stock line; the chosen format says in green letters that it can be had. */
function digitalStock(document: Document): Found<Availability> | null {
  if (document.getElementById('kindle-price') === null) return null;
  const chosen = document.querySelector(
    '#tmmSwatches .selected .slot-extraMessage, #tmm-grid-swatch-KINDLE.selected .slot-extraMessage',
  );
  return saidBy(chosen) ? { value: 'in-stock', anchor: 'kindle-2023' } : null;
}

/** A unit of time at the beginning of a word; scripts without spaces have no such beginnings. */
const namesTime = (text: string) =>
  timeWords.some((word) => {
    const at = text.indexOf(word);
    return at >= 0 && (!/\p{Script=Latin}/u.test(word) || !/\p{L}/u.test(text.charAt(at - 1)));
  });

/** Whether a text names a day, with its year or without. Dutch "maar" ("only") begins the name of a month. */
function namesDay(text: string, languages: readonly string[]): boolean {
  const isDay = readDay(text, { languages, near: '2000-01-01' }) !== null;
  return (
    isDay &&
    (/[月월]/.test(text) ||
      (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => isMonthName(word, languages)))
  );
}

/**
 * @param text lower case, digits in ASCII.
 * @param green the shop's colour for "can be had now".
 */
function stockOf(text: string, green: boolean, languages: readonly string[]): Availability {
  const has = (words: readonly string[]) => words.some((word) => text.includes(word));
  if (has(delayedWords)) return 'delayed';
  if (has(unavailableWords)) return 'unavailable';
  if (has(limitedWords)) return 'limited';
  if (/\d/.test(text))
    return namesTime(text) || /\d{4}/.test(text) || namesDay(text, languages) ? 'delayed' : 'limited';
  return green ? 'in-stock' : 'unknown';
}
