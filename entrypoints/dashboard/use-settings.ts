import { useEffect, useState } from 'preact/hooks';
import { speak } from '../../utils/i18n/speak';
import type { Settings } from '../../utils/settings';
import { onSettings, readSettings } from '../../utils/store/settings-store';
import type { Loaded } from '../../utils/store/use-live';

/**
 * The shopper's settings, as they change; a change of language is spoken at once.
 * @param known those of a moment ago, where they are at hand.
 */
export function useSettings(known: Settings | null = null): Loaded<Settings> {
  const [loaded, setLoaded] = useState<Loaded<Settings>>(
    known ? { state: 'ready', value: known } : { state: 'loading' },
  );
  useEffect(() => {
    const show = (value: Settings) => setLoaded({ state: 'ready', value });
    readSettings().then(show, (error) => setLoaded({ state: 'failed', error }));
    return onSettings((settings) => {
      void speak(settings.language);
      show(settings);
    });
  }, []);
  return loaded;
}
