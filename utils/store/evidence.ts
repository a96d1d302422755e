import { evidenceKey } from '../domain/evidence';
import type { Observation } from '../domain/offer';
import { db } from './db';
import { type Mark, unlessDeleted } from './deletions';
import type { EvidenceRecord } from './records';
import { keepingTrouble } from './trouble';

/** The newest purchase of a product, or null: a picture of another product has no page to stand on. */
export async function latestPurchaseOf(marketplace: string, asin: string): Promise<string | null> {
  const keys = await db.purchases.where(':id').startsWith(`${marketplace}/`).primaryKeys();
  const bought = await db.purchases.bulkGet(keys.filter((key) => key.includes(`/${asin}/`)));
  const newest = bought
    .flatMap((purchase) => purchase ?? [])
    .toSorted((a, b) => (b.placedOn ?? '').localeCompare(a.placedOn ?? ''))[0];
  return newest?.key ?? null;
}

/** Keeps a picture; the same one kept again changes nothing. */
export async function keepEvidence(evidence: Omit<EvidenceRecord, 'key'>): Promise<string> {
  const key = evidenceKey(evidence.marketplace, evidence.asin, evidence.takenAt);
  await db.evidence.put({ ...evidence, key });
  return key;
}

/**
 * Keeps a picture that was wanted at a mark, if the product has a purchase still.
 * @returns the newest purchase of the product, on whose page it stands; null: it is not kept.
 */
export function keepEvidenceOf(evidence: Omit<EvidenceRecord, 'key'>, since: Mark): Promise<string | null> {
  return unlessDeleted(since, async () => {
    const purchase = await latestPurchaseOf(evidence.marketplace, evidence.asin);
    if (purchase !== null) await keepingTrouble(() => keepEvidence(evidence));
    return purchase;
  });
}

/** Forgets a picture. */
export async function dropEvidence(key: string): Promise<void> {
  await db.evidence.delete(key);
}

/** A picture with what is known of the offer when it was taken. */
export interface ShownEvidence {
  readonly evidence: EvidenceRecord;
  /** The observation of that time, or null when the product was not looked at within an hour of it. */
  readonly observation: Observation | null;
}

const anHour = 3_600_000;

/** An offer seen within the hour before or after counts as seen then; an older one may have changed meanwhile. */
function seenAround(observations: readonly Observation[], takenAt: string): Observation | null {
  const taken = Date.parse(takenAt);
  const away = ({ seenAt, lastSeenAt }: Observation) =>
    Math.max(Date.parse(seenAt) - taken, taken - Date.parse(lastSeenAt), 0);
  const [nearest] = observations.toSorted((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= anHour ? nearest : null;
}

/** The pictures of a product, the newest first. Runs inside a live query. */
export async function readEvidence(marketplace: string, asin: string): Promise<ShownEvidence[]> {
  const kept = await db.evidence.where('[marketplace+asin]').equals([marketplace, asin]).toArray();
  if (kept.length === 0) return [];
  const observations = await db.observations
    .where('[marketplace+asin+seenAt]')
    .between([marketplace, asin, ''], [marketplace, asin, '\uffff'])
    .toArray();
  return kept
    .toSorted((a, b) => b.takenAt.localeCompare(a.takenAt))
    .map((evidence) => ({ evidence, observation: seenAround(observations, evidence.takenAt) }));
}
