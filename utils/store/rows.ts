import type { Claim } from '../domain/claim';
import { db } from './db';

/** Every claim, the latest first. */
export function allClaims(): Promise<Claim[]> {
  return db.claims.orderBy('draftedAt').reverse().toArray();
}
