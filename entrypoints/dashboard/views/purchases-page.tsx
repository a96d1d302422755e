import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../../components/dashboard/empty';
import { Finder } from '../../../components/dashboard/finder';
import { Purchases } from '../../../components/dashboard/purchases';
import { WhenLoaded } from '../../../components/loaded';
import { dayAt } from '../../../utils/domain/days';
import { everything } from '../../../utils/domain/purchase-query';
import { purchasesTexts } from '../../../utils/i18n/texts/dashboard';
import { addPurchaseTexts } from '../../../utils/i18n/texts/tools';
import { readBeginning, readListed, rememberedMarketplaces } from '../../../utils/store/find-purchases';
import { useLive } from '../../../utils/store/use-live';
import { homeMarketplace, shopLinks } from '../shop-links';
import { useNow } from '../use-now';
import { type Beginning, useFound } from './use-found';

/** As many rows as are read before the shopper scrolls. */
const first = 60;

/** The purchases out of the store. */
export function PurchasesPage({ pictures }: { pictures: boolean }) {
  const t = useStore(purchasesTexts);
  const { open: add } = useStore(addPurchaseTexts);
  const counted = useLive(() => readBeginning(first), []);
  return (
    <WhenLoaded loaded={counted}>
      {(beginning) =>
        beginning.count === 0 ? (
          <Empty title={t.emptyTitle} text={t.emptyText}>
            <p class="row">
              <a
                class="button"
                data-main
                href={shopLinks.orders(homeMarketplace())}
                target="_blank"
                rel="noreferrer"
              >
                {t.openOrders}
              </a>
              <a class="button" href="#/add">
                {add}
              </a>
            </p>
          </Empty>
        ) : (
          <>
            <a class="button add-link" href="#/add">
              {add}
            </a>
            <Listed beginning={beginning} pictures={pictures} />
          </>
        )
      }
    </WhenLoaded>
  );
}

/** What was looked for last: it is still there when the shopper comes back from one of the found. */
let lastQuery = everything;

/** Rows read at once beyond those that are drawn, so that slow scrolling meets no empty ones. */
const ahead = 20;

function Listed({ beginning, pictures }: { beginning: Beginning; pictures: boolean }) {
  const [query, setQuery] = useState(lastQuery);
  lastQuery = query;
  const [range, setRange] = useState<readonly [number, number]>([0, ahead]);
  const { found, search, error, total, reach, stop } = useFound(query, beginning);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the place or what is known has changed.
  useEffect(() => reach(range[1]), [range, found]);
  const marketplaces = useLive(rememberedMarketplaces, [beginning.count]);
  const today = dayAt(useNow(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const shown = found.keys.slice(Math.max(0, range[0] - ahead), range[1] + ahead);
  const listed = useLive(() => readListed(shown), [shown.join()]);
  const rows = listed.state === 'ready' ? listed.value : null;
  if (error !== null) return <WhenLoaded loaded={{ state: 'failed', error }}>{() => null}</WhenLoaded>;
  return (
    <>
      <Finder
        query={query}
        marketplaces={marketplaces.state === 'ready' ? marketplaces.value : []}
        search={search}
        count={total}
        onQuery={setQuery}
        onStop={stop}
      />
      {total > 0 && (
        <Purchases
          count={total}
          keyAt={(index) => found.keys[index] ?? null}
          purchaseOf={(key) => rows?.get(key) ?? null}
          onDrawn={(from, to) => setRange([from, to])}
          links={shopLinks}
          pictures={pictures}
          today={today}
        />
      )}
    </>
  );
}
