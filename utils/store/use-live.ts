import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

/** Something on its way out of the store. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly value: Value };

/**
 * The answer of a query, asked again whenever what it read changes in the store, from whichever context.
 * @param query reads the store and nothing else that takes time.
 * @param inputs what the query depends on; while a new answer is on its way the former one stays.
 */
export function useLive<Value>(query: () => Promise<Value>, inputs: Inputs): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLoaded({ state: 'ready', value }),
      error: (error) => setLoaded({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the query depends on.
  }, inputs);
  return loaded;
}
