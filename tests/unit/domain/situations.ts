import { conditionsOf } from '../../../utils/domain/conditions';
import { defaultThreshold, dropOf } from '../../../utils/domain/drop';
import type { Observation } from '../../../utils/domain/offer';
import type { Purchase } from '../../../utils/domain/purchase';
import type { Situation } from '../../../utils/domain/route';
import { observation, purchase } from './examples';

const now = new Date('2026-11-21T12:00:00Z');
/** The day on which every situation stands. */
export const today = '2026-11-21';

/** What is known of a purchase and the offer seen of it, judged by the real rules. */
export function situation(
  bought: Partial<Purchase> = {},
  seen: Partial<Observation> | null = {},
  change: Partial<Situation> = {},
): Situation {
  const made = purchase(bought);
  const offer = seen && observation(seen);
  return {
    purchase: made,
    conditions: conditionsOf(made, now, ['UTC']),
    drop: offer && dropOf(made, offer),
    offer,
    threshold: defaultThreshold,
    today,
    claims: [],
    leftOut: false,
    ...change,
  };
}
