import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Empty } from '../../../components/dashboard/empty';
import { Observations, type ProductObservations } from '../../../components/dashboard/observations';
import { WhenLoaded } from '../../../components/loaded';
import { observationsTexts } from '../../../utils/i18n/texts/dashboard';
import {
  moreSeenProducts,
  nothingSeen,
  observationsOf,
  observationsState,
  type ProductId,
  titleFinder,
} from '../../../utils/store/find-products';
import { productKey } from '../../../utils/store/observations';
import { type Loaded, useLive } from '../../../utils/store/use-live';
import { shopLinks } from '../shop-links';

const keyOf = ({ marketplace, asin }: ProductId) => productKey(marketplace, asin);

/** The observations out of the store. */
export function ObservationsPage() {
  const t = useStore(observationsTexts);
  const state = useLive(observationsState, []);
  return (
    <WhenLoaded loaded={state}>
      {({ count, lastSeenAt }) =>
        count === 0 ? (
          <Empty title={t.emptyTitle} text={t.emptyText} />
        ) : (
          <Listed change={`${count} ${lastSeenAt}`} />
        )
      }
    </WhenLoaded>
  );
}

async function readProducts(products: readonly ProductId[]): Promise<Map<string, ProductObservations>> {
  const seen = await Promise.all(products.map(observationsOf));
  return new Map(
    products.map((product, index) => [
      keyOf(product),
      { ...product, title: null, observations: seen[index] ?? [] },
    ]),
  );
}

/** Whether the shopper has left the head of the list: it then stays as it is, however much is seen meanwhile. */
const isReading = () => scrollY > 0;

/**
 * The products in the order in which they were last seen, from the beginning again at each change; while the shopper is
 * further down, once he comes back to the top.
 */
function useSeen(change: string) {
  const [seen, setSeen] = useState<Loaded<typeof nothingSeen>>({ state: 'loading' });
  const busy = useRef(false);
  const isOld = useRef(true);
  const isFirst = useRef(true);
  const read = async (before: typeof nothingSeen) => {
    if (busy.current || before.isWhole) return;
    busy.current = true;
    await moreSeenProducts(before)
      .then(
        (value) => setSeen({ state: 'ready', value }),
        (error) => setSeen({ state: 'failed', error }),
      )
      .finally(() => {
        busy.current = false;
        readAnew();
      });
  };
  const readAnew = () => {
    if (!isOld.current || busy.current || (isReading() && !isFirst.current)) return;
    isOld.current = false;
    isFirst.current = false;
    void read(nothingSeen);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the observations changed.
  useEffect(() => {
    isOld.current = true;
    readAnew();
    addEventListener('scroll', readAnew, { passive: true });
    return () => removeEventListener('scroll', readAnew);
  }, [change]);
  return { seen, more: () => seen.state === 'ready' && void read(seen.value) };
}

function useTitles(products: readonly ProductId[]): ReadonlyMap<string, string> {
  const [find] = useState(titleFinder);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the products are known by their keys.
  useEffect(() => {
    // A copy tells that there are more.
    void find(products).then((found) =>
      setTitles(
        new Map(
          products.flatMap((each) => {
            const title = found.get(keyOf(each));
            return title === undefined ? [] : [[keyOf(each), title] as const];
          }),
        ),
      ),
    );
  }, [find, products.map(keyOf).join()]);
  return titles;
}

function Listed({ change }: { change: string }) {
  const { seen, more } = useSeen(change);
  const [[from, to], setDrawn] = useState<readonly [number, number]>([0, 20]);
  const all = seen.state === 'ready' ? seen.value.products : [];
  const drawn = all.slice(from, to);
  const rows = useLive(() => readProducts(drawn), [drawn.map(keyOf).join(), change]);
  const titles = useTitles(drawn);
  return (
    <WhenLoaded loaded={seen}>
      {({ products, isWhole }) => (
        <Observations
          count={products.length}
          keyAt={(index) => {
            const product = products[index];
            return product ? keyOf(product) : String(index);
          }}
          productOf={(key) => {
            const product = rows.state === 'ready' ? rows.value.get(key) : undefined;
            return product ? { ...product, title: titles.get(key) ?? null } : null;
          }}
          isWhole={isWhole}
          onDrawn={(first, last) => {
            setDrawn([first, last]);
            if (last > products.length - 100) more();
          }}
          links={shopLinks}
        />
      )}
    </WhenLoaded>
  );
}
