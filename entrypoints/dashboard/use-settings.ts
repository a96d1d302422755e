import { useEffect, useState } from 'preact/hooks';
import { speak } from '../../utils/i18n/speak';
import type { Settings } from '../../utils/settings';
import { onSettings, readSettings } from '../../utils/store/settings-store';
import type { Loaded } from '../../utils/store/use-live';
import { whenIdle } from './when-idle';

/**
 * The shopper's settings, as they change; a change of language is spoken at once.
 * @param known those of a moment ago, where they are at hand.
 */
export function useSettings(known: Settings | null = null): Loaded<Settings> {
  const [loaded, setLoaded] = useState<Loaded<Settings>>(
    known ? { state: 'ready', value: known } : { state: 'loading' },
  );
  const isKnown = known !== null;
  useEffect(() => {
    const show = (value: Settings) => {
      void speak(value.language);
      setLoaded((before) => (saysSame(before, value) ? before : { state: 'ready', value }));
    };
    const follow = () => {
      readSettings().then(show, (error) => setLoaded({ state: 'failed', error }));
      return onSettings(show);
    };
    let end = isKnown
      ? whenIdle(() => {
          end = follow();
        })
      : follow();
    return () => end();
  }, [isKnown]);
  return loaded;
}

/** Nothing is drawn anew for what says the same. */
const saysSame = (before: Loaded<Settings>, value: Settings) =>
  before.state === 'ready' && JSON.stringify(before.value) === JSON.stringify(value);
