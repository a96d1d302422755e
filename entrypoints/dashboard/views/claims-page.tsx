import { type ClaimSaid, Claims } from '../../../components/dashboard/claims';
import { WhenLoaded } from '../../../components/loaded';
import type { Claim } from '../../../utils/domain/claim';
import { send } from '../../../utils/messaging/send';
import { allClaims, allPurchases } from '../../../utils/store/queries';
import { useLive } from '../../../utils/store/use-live';

async function readClaims() {
  const [claims, purchases] = await Promise.all([allClaims(), allPurchases()]);
  return { claims, titles: new Map(purchases.map(({ key, title }) => [key, title])) };
}

async function change(claim: Claim, said: ClaimSaid): Promise<void> {
  await send('background:claim-change', { claim: claim.key, note: claim.note, ...said });
}

/** The claims out of the store; a change goes to the background. */
export function ClaimsPage() {
  const loaded = useLive(readClaims, []);
  return (
    <WhenLoaded loaded={loaded}>
      {({ claims, titles }) => (
        <Claims
          claims={claims}
          titleOf={({ purchaseKey, asin }) => titles.get(purchaseKey) ?? asin}
          onChange={change}
        />
      )}
    </WhenLoaded>
  );
}
