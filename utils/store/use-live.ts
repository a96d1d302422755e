import { Dexie, liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

/** Something on its way out of the store. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly value: Value };

/**
 * Says why the database did not open. Every query after the first that met it is only told that it is closed, and of
 * that a live query says nothing: it would be on its way for ever.
 */
function throwReason(error: unknown): never {
  const inner: unknown = error instanceof Dexie.DatabaseClosedError ? error.inner : null;
  throw inner instanceof Error && inner.name !== Dexie.errnames.DatabaseClosed ? inner : error;
}

/**
 * The answer of a query, asked again whenever what it read changes in the store, from whichever context.
 * @param query reads the store and nothing else that takes time.
 * @param inputs what the query depends on; while a new answer is on its way the former one stays.
 */
export function useLive<Value>(query: () => Promise<Value>, inputs: Inputs): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(() => query().catch(throwReason)).subscribe({
      next: (value) => setLoaded({ state: 'ready', value }),
      error: (error) => setLoaded({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the query depends on.
  }, inputs);
  return loaded;
}
