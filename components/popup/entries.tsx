import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { WatchedPurchase } from '../../utils/store/overview';
import type { VirtualList } from '../virtual-list';
import { useSteadyOrder } from './steady-order';

/** Up to so many entries stand in the page together. */
const mostPlain = 50;

interface EntriesProps {
  title: 'drops' | 'watching';
  class: string;
  entries: readonly WatchedPurchase[];
  /** Height of an entry, CSS pixels. */
  estimate: number;
  /** Between two of them, CSS pixels. */
  gap: number;
  render: (entry: WatchedPurchase) => ComponentChildren;
}

const keyOf = ({ purchase }: WatchedPurchase) => purchase.key;

/** One of the popup's lists under its heading; nothing without entries. */
export function Entries({ title, entries, render, ...list }: EntriesProps) {
  const t = useStore(popupTexts);
  const id = useId();
  const [shown, holders] = useSteadyOrder(entries);
  const List = useVirtualList(entries.length > mostPlain);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id} {...holders}>
      <h2 id={id}>{t[title]}</h2>
      {List ? (
        <List items={shown} keyOf={keyOf} render={render} {...list} />
      ) : (
        <ul class={list.class}>
          {shown.slice(0, mostPlain).map((entry) => (
            <li key={keyOf(entry)}>{render(entry)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The list for many entries, which comes with its first use; null until then. */
function useVirtualList(wanted: boolean): typeof VirtualList | null {
  const [list, setList] = useState<{ readonly List: typeof VirtualList } | null>(null);
  useEffect(() => {
    if (wanted) void import('../virtual-list').then(({ VirtualList: List }) => setList({ List }));
  }, [wanted]);
  return wanted && list ? list.List : null;
}
