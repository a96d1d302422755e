import { useEffect, useState } from 'preact/hooks';
import type { Watching } from '../../utils/settings';
import type { Overview } from '../../utils/store/overview';
import type { Loaded } from '../../utils/store/use-live';
import { whenIdle } from '../dashboard/when-idle';

/**
 * What the popup shows, as it changes. The code that reads the store comes after the first drawing.
 * @param watching null: the settings are not read yet.
 * @param glance what the background saw last, or null; stands until the store has answered whole.
 */
export function useOverview(watching: Watching | null, glance: Overview | null): Loaded<Overview> {
  const [loaded, setLoaded] = useState<Loaded<Overview>>(
    glance ? { state: 'ready', value: glance } : { state: 'loading' },
  );
  useEffect(() => {
    if (!watching) return;
    const error = (reason: unknown) => setLoaded({ state: 'failed', error: reason });
    const next = (value: Overview) => {
      setLoaded((before) => (before.state === 'ready' && !value.whole ? before : { state: 'ready', value }));
      // For whoever measures.
      if (value.whole) performance.mark('overview-whole');
    };
    let ended = false;
    let end = whenIdle(() => {
      import('../../utils/store/overview-feed').then(({ feedOverview }) => {
        if (!ended) end = feedOverview(watching, { next, error });
      }, error);
    });
    return () => {
      ended = true;
      end();
    };
  }, [watching]);
  return loaded;
}
