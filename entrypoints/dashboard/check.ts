import type { CheckNowReply } from '../../utils/messages';
import { send } from '../../utils/messaging/send';

/** Asks the background to look at prices now. */
export function checkNow(): Promise<CheckNowReply> {
  return send('background:check-now', {});
}
