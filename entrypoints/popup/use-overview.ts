import { useEffect, useRef, useState } from 'preact/hooks';
import type { Watching } from '../../utils/settings';
import { lookAgain } from '../../utils/store/first-look';
import { glanceIn } from '../../utils/store/glance';
import type { Overview } from '../../utils/store/overview';
import type { Loaded } from '../../utils/store/use-live';
import { ready } from '../dashboard/ready';
import { whenIdle } from './when-idle';

/**
 * What the popup shows, as it changes. The code that reads the store comes after the first drawing.
 * @param watching null: the settings are not read yet.
 * @param glance what the background saw last as far as it is at hand, or null; stands until the store has answered whole.
 */
export function useOverview(watching: Watching | null, glance: Overview | null): Loaded<Overview> {
  const [loaded, setLoaded] = useState<Loaded<Overview>>(
    glance ? { state: 'ready', value: glance } : { state: 'loading' },
  );
  const hasRead = useRef(false);
  useEffect(() => {
    const look = async () => {
      const seen = glanceIn(await lookAgain(), new Date());
      if (hasRead.current) return;
      setLoaded((before) => {
        if (before.state === 'failed') return before;
        return seen ? ready(seen)(before) : { state: 'loading' };
      });
    };
    // Why the storage does not answer, the settings tell.
    return whenIdle(() => void look().catch(() => undefined));
  }, []);
  useEffect(() => {
    if (!watching) return;
    const error = (reason: unknown) => setLoaded({ state: 'failed', error: reason });
    const next = (value: Overview) => {
      setLoaded((before) => (before.state === 'ready' && !value.whole ? before : { state: 'ready', value }));
      if (!value.whole) return;
      hasRead.current = true;
      // For whoever measures.
      performance.mark('overview-whole');
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
