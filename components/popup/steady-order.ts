import { useRef, useState } from 'preact/hooks';
import type { WatchedPurchase } from '../../utils/store/overview';

/**
 * Entries in the order in which they stood before; those that came since follow.
 * @param before keys in their former order.
 */
export function inFormerOrder(
  before: readonly string[],
  entries: readonly WatchedPurchase[],
): readonly WatchedPurchase[] {
  const byKey = new Map(entries.map((entry) => [entry.purchase.key, entry]));
  const stayed = before.flatMap((key) => byKey.get(key) ?? []);
  const known = new Set(before);
  return [...stayed, ...entries.filter(({ purchase }) => !known.has(purchase.key))];
}

/** Keeps a list's order while somebody points at it or has the focus in it: no entry goes from under a hand. */
export function useSteadyOrder(entries: readonly WatchedPurchase[]) {
  const before = useRef<readonly string[]>([]);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const shown = pointed || focused ? inFormerOrder(before.current, entries) : entries;
  before.current = shown.map(({ purchase }) => purchase.key);
  const holders = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocusIn: () => setFocused(true),
    onFocusOut: () => setFocused(false),
  };
  return [shown, holders] as const;
}
