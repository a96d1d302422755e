import { receive } from '../../utils/messaging/receive';
import { claimHandlers } from './claim-messages';
import { dataHandlers } from './data-messages';
import { pageHandlers } from './page-messages';

/** Answers everything that other contexts ask of the background. */
export function setUpMessages(): void {
  receive('background', { ...pageHandlers, ...claimHandlers, ...dataHandlers });
}
