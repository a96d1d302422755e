import { Purchases } from '../../../components/dashboard/purchases';
import { WhenLoaded } from '../../../components/loaded';
import { dayAt } from '../../../utils/domain/days';
import type { Observation } from '../../../utils/domain/offer';
import { allObservations, allPurchases } from '../../../utils/store/queries';
import { useLive } from '../../../utils/store/use-live';
import { homeMarketplace, shopLinks } from '../shop-links';
import { useNow } from '../use-now';

const productOf = ({ marketplace, asin }: { marketplace: string; asin: string }) => `${marketplace}/${asin}`;

async function readPurchases() {
  const [purchases, observations] = await Promise.all([allPurchases(), allObservations()]);
  const latest = new Map<string, Observation>();
  for (const observation of observations) {
    const product = productOf(observation);
    if (!latest.has(product)) latest.set(product, observation);
  }
  return { purchases, latest };
}

/** The purchases out of the store. */
export function PurchasesPage({ pictures }: { pictures: boolean }) {
  const loaded = useLive(readPurchases, []);
  const today = dayAt(useNow(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <WhenLoaded loaded={loaded}>
      {({ purchases, latest }) => (
        <Purchases
          purchases={purchases}
          latestOf={(purchase) => latest.get(productOf(purchase)) ?? null}
          links={shopLinks}
          home={homeMarketplace()}
          {...{ pictures, today }}
        />
      )}
    </WhenLoaded>
  );
}
