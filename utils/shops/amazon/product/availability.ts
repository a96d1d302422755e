import type { Availability } from '../../../domain/page';
import type { Found } from '../anchors';
import { plainNumbers } from '../price-text/numbers';
import { availabilityAnchors } from './anchors';
import { delayedWords, limitedWords, timeWords, unavailableWords } from './availability-words';
import { type OfferScopes, ownElements } from './scopes';
import { saidBy } from './text';

/** Stock of the offer, from its own line or, in layouts before 2018, the line above the box. */
export function readAvailability(document: Document, scopes: OfferScopes): Found<Availability> | null {
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
  const chosen = document.querySelector(
    '#tmmSwatches .selected .slot-extraMessage, #tmm-grid-swatch-KINDLE.selected .slot-extraMessage',
  );
  return document.querySelector('#kindle-price') && saidBy(chosen)
    ? { value: 'in-stock', anchor: 'kindle-2023' }
    : null;
}

/** A unit of time at the beginning of a word; scripts without spaces have no such beginnings. */
const namesTime = (text: string) =>
  timeWords.some((word) => {
    const at = text.indexOf(word);
    return at >= 0 && (!/\p{Script=Latin}/u.test(word) || !/\p{L}/u.test(text.charAt(at - 1)));
  });

/**
 * @param text lower case, digits in ASCII.
 * @param green the shop's colour for "can be had now".
 */
function stockOf(text: string, green: boolean): Availability {
  const has = (words: readonly string[]) => words.some((word) => text.includes(word));
  if (has(delayedWords)) return 'delayed';
  if (has(unavailableWords)) return 'unavailable';
  if (has(limitedWords)) return 'limited';
  if (/\d/.test(text)) return namesTime(text) || /\d{4}/.test(text) ? 'delayed' : 'limited';
  return green ? 'in-stock' : 'unknown';
}
