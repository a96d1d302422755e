import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { Overview } from '../../utils/store/overview';

/** Tells screen readers of drops that come while the popup is open; what is there at first they read themselves. */
export function NewDrops({ drops, whole }: Pick<Overview, 'drops' | 'whole'>) {
  const t = useStore(popupTexts);
  const known = useRef<ReadonlySet<string> | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!whole) return;
    const before = known.current;
    known.current = new Set(drops.map(({ purchase }) => purchase.key));
    const fresh = before ? drops.filter(({ purchase }) => !before.has(purchase.key)) : [];
    const [first] = fresh;
    if (first)
      setWords(fresh.length === 1 ? t.newDrop({ title: first.purchase.title }) : t.newDrops(fresh.length));
  }, [drops, whole, t]);
  return (
    <p class="hidden" role="status">
      {words}
    </p>
  );
}
