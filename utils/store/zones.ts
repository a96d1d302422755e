import { marketplaceOf } from '../shops';

const zonesByHost = new Map<string, string[]>();
let zonesAt = 0;

/** The time zones that bound a window: the shopper's and the marketplace's. */
export function zonesOf(marketplace: string): string[] {
  // Asking the browser takes longer than all that is done with the answer; a traveller's changes once in a while.
  if (Math.abs(Date.now() - zonesAt) > 60_000) {
    zonesByHost.clear();
    zonesAt = Date.now();
  }
  const known = zonesByHost.get(marketplace);
  if (known) return known;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const theirs = marketplaceOf(marketplace)?.timeZone;
  const zones = theirs ? [own, theirs] : [own];
  zonesByHost.set(marketplace, zones);
  return zones;
}
