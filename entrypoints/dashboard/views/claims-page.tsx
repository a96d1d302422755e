import type { ClaimEntry, ClaimSaid } from '../../../components/dashboard/claim-said';
import { Claims } from '../../../components/dashboard/claims';
import { WhenLoaded } from '../../../components/loaded';
import type { Claim } from '../../../utils/domain/claim';
import type { Threshold } from '../../../utils/domain/drop';
import { mayAskAgain } from '../../../utils/domain/follow-up';
import { expectedOf } from '../../../utils/domain/remaining';
import { send } from '../../../utils/messaging/send';
import { type Settings, watchingOf } from '../../../utils/settings';
import { currencyOf } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { readDue } from '../../../utils/store/follow-up';
import { allClaims } from '../../../utils/store/rows';
import { useLive } from '../../../utils/store/use-live';
import { useNow } from '../use-now';

async function readEntries(now: Date, threshold: Threshold): Promise<ClaimEntry[]> {
  const [claims, due] = await Promise.all([allClaims(), readDue(now, threshold)]);
  const keys = [...new Set(claims.map(({ purchaseKey }) => purchaseKey))];
  const found = await db.purchases.bulkGet(keys);
  const purchases = new Map(found.flatMap((purchase) => (purchase ? [[purchase.key, purchase]] : [])));
  const dueByClaim = new Map(due.map((each) => [each.claim.key, each]));
  const byPurchase = Map.groupBy(claims, ({ purchaseKey }) => purchaseKey);
  return claims.map((claim) => {
    const purchase = purchases.get(claim.purchaseKey) ?? null;
    const due = dueByClaim.get(claim.key) ?? null;
    return {
      ...{ claim, purchase, due },
      again: due !== null && mayAskAgain(claim, due.watched),
      expected: expectedOf(claim, byPurchase.get(claim.purchaseKey) ?? [], purchase),
      currency: currencyOf(claim, purchase),
    };
  });
}

async function change(claim: Claim, said: ClaimSaid): Promise<void> {
  await send('background:claim-change', { claim: claim.key, ...said });
}

async function denyRefund(claim: Claim): Promise<void> {
  await send('background:refund-deny', { claim: claim.key });
}

/** The claims out of the store; a change goes to the background. */
export function ClaimsPage({ chosen, settings }: { chosen: string | null; settings: Settings }) {
  const now = useNow();
  const loaded = useLive(() => readEntries(now, watchingOf(settings).threshold), [now, settings]);
  return (
    <WhenLoaded loaded={loaded}>
      {(entries) => (
        <Claims
          entries={entries}
          chosen={chosen}
          onChange={change}
          onDenyRefund={denyRefund}
          onAskAgain={({ purchaseKey, kind }) => {
            location.hash = `#/draft/${encodeURIComponent(purchaseKey)}/${kind}`;
          }}
        />
      )}
    </WhenLoaded>
  );
}
