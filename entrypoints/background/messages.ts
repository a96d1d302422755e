import { receive } from '../../utils/messaging/receive';
import { claimHandlers } from './claim-messages';
import { contactHandlers } from './contact-messages';
import { dataHandlers } from './data-messages';
import { draftHandlers } from './draft-messages';
import { evidenceHandlers } from './evidence';
import { pageHandlers } from './page-messages';
import { typedHandlers } from './typed-purchases';

/** Answers everything that other contexts ask of the background. */
export function setUpMessages(): void {
  receive('background', {
    ...pageHandlers,
    ...draftHandlers,
    ...contactHandlers,
    ...claimHandlers,
    ...dataHandlers,
    ...evidenceHandlers,
    ...typedHandlers,
  });
}
