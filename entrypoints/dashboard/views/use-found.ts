import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Search } from '../../../components/dashboard/finder';
import { everything, type PurchaseQuery } from '../../../utils/domain/purchase-query';
import { locale } from '../../../utils/i18n';
import { findPurchases } from '../../../utils/store/find-purchases';

/** A pause in typing, ms. */
const pause = 200;

const isEverything = (query: PurchaseQuery) => JSON.stringify(query) === JSON.stringify(everything);

/** What is known before anything was looked for. */
export interface Beginning {
  /** Purchases remembered. */
  readonly count: number;
  /** The keys of the latest ones, or of all. */
  readonly latest: readonly string[];
}

interface Found {
  /** In the wanted order; of everything, at first only the beginning. */
  readonly keys: readonly string[];
  readonly isWhole: boolean;
}

const foundFirst = ({ count, latest }: Beginning): Found => ({
  keys: latest,
  isWhole: latest.length === count,
});

/**
 * What fits a query, while the store may hold any number. Of everything, only the first rows are looked up until
 * somebody scrolls beyond them.
 */
export function useFound(query: PurchaseQuery, beginning: Beginning) {
  const language = useStore(locale);
  const [found, setFound] = useState(() => foundFirst(beginning));
  const [search, setSearch] = useState<Search>('done');
  const [error, setError] = useState<unknown>(null);
  const running = useRef(new AbortController());
  const stopped = useRef(false);
  const change = `${beginning.count} ${beginning.latest.join()}`;

  const findAll = useCallback(
    async (signal: AbortSignal) => {
      setSearch('running');
      const keys = await findPurchases(query, { now: new Date(), language, signal });
      if (signal.aborted && !stopped.current) return;
      setFound({ keys, isWhole: true });
      setSearch(stopped.current ? 'stopped' : 'done');
    },
    [query, language],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the beginning is known by what is in it.
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    stopped.current = false;
    if (isEverything(query)) {
      setFound(foundFirst(beginning));
      setSearch('done');
      return () => controller.abort();
    }
    const start = () => void findAll(controller.signal).catch(setError);
    const timer = setTimeout(start, query.text === '' ? 0 : pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, change, findAll]);

  return {
    found,
    search,
    error,
    /** Rows in all. */
    total: found.isWhole || !isEverything(query) ? found.keys.length : beginning.count,
    /** Told how far the shopper has scrolled. */
    reach: (index: number) => {
      if (!found.isWhole && index > found.keys.length && search !== 'running')
        void findAll(running.current.signal).catch(setError);
    },
    stop: () => {
      stopped.current = true;
      running.current.abort();
    },
  };
}
