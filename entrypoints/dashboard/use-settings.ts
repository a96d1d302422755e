import { useEffect, useState } from 'preact/hooks';
import { speak } from '../../utils/i18n';
import type { Settings } from '../../utils/settings';
import { onSettings, readSettings } from '../../utils/store/settings-store';
import type { Loaded } from '../../utils/store/use-live';

/** The shopper's settings, as they change; a change of language is spoken at once. */
export function useSettings(): Loaded<Settings> {
  const [loaded, setLoaded] = useState<Loaded<Settings>>({ state: 'loading' });
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
