import { keepMount } from 'nanostores';
import { format } from '../../utils/i18n/format';
import { routeTexts } from '../../utils/i18n/texts/entries';
import { popupTexts } from '../../utils/i18n/texts/popup';
import { putAsideTexts } from '../../utils/i18n/texts/put-aside';
import { certaintyTexts, noPriceTexts, watchedTexts } from '../../utils/i18n/texts/watching';

const ofEntries = [format, popupTexts, watchedTexts, putAsideTexts, certaintyTexts, noPriceTexts, routeTexts];

/** Keeps ready what each entry of the list reads: a store to which nobody listens yet is made anew for every reader. */
export function keepTextsAtHand(): void {
  for (const each of ofEntries) keepMount(each);
}
