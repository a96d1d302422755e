import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { pageTexts } from '../utils/i18n/texts/popup';
import type { Loaded } from '../utils/store/use-live';
import { reasonOf } from './reason';

/** Shows what was loaded, or that it is on its way, or why it did not come. */
export function WhenLoaded<Value>({
  loaded,
  children,
}: {
  loaded: Loaded<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  const t = useStore(pageTexts);
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'loading') return <p class="loading quiet">{t.loading}</p>;
  return (
    <div class="notice" role="alert">
      <p>{t.failed({ reason: reasonOf(loaded.error) })}</p>
      <p class="quiet">{t.failedHint}</p>
    </div>
  );
}
