import { Observations, type ProductObservations } from '../../../components/dashboard/observations';
import { WhenLoaded } from '../../../components/loaded';
import { allObservations, allPurchases } from '../../../utils/store/queries';
import { useLive } from '../../../utils/store/use-live';
import { shopLinks } from '../shop-links';

const productOf = ({ marketplace, asin }: { marketplace: string; asin: string }) => `${marketplace}/${asin}`;

/** Products in the order in which they were last seen. */
async function readProducts(): Promise<ProductObservations[]> {
  const [purchases, observations] = await Promise.all([allPurchases(), allObservations()]);
  const titles = new Map(purchases.map((purchase) => [productOf(purchase), purchase.title]));
  return [...Map.groupBy(observations, productOf)].flatMap(([product, seen]) => {
    const [first] = seen;
    if (!first) return [];
    const { marketplace, asin } = first;
    return [{ marketplace, asin, title: titles.get(product) ?? asin, observations: seen }];
  });
}

/** The observations out of the store. */
export function ObservationsPage() {
  const loaded = useLive(readProducts, []);
  return (
    <WhenLoaded loaded={loaded}>
      {(products) => <Observations products={products} links={shopLinks} />}
    </WhenLoaded>
  );
}
