/** Where the entries of a list stand one under another, each found in the time of a few additions. */
export interface Heights {
  /** Learns an entry's height. */
  set(index: number, height: number): void;
  /** An entry's top edge from the first one's; for the count itself, where one more would stand. */
  topOf(index: number): number;
  /** The entry that stands at this distance from the first one's top edge; the nearest one outside of them. */
  at(distance: number): number;
}

/**
 * Heights of a list's entries, CSS pixels.
 * @param estimate the height of each until it is learnt.
 * @param gap between two entries.
 */
export function heightsOf(count: number, estimate: number, gap: number): Heights {
  const each = estimate + gap;
  const learnt = new Map<number, number>();
  // A Fenwick tree: the place i holds by how much as many entries before it differ from the estimate as its lowest bit says.
  const tree = new Float64Array(count + 1);
  const highest = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  return {
    set(index, height) {
      const more = height - (learnt.get(index) ?? estimate);
      if (more === 0) return;
      learnt.set(index, height);
      for (let place = index + 1; place <= count; place += place & -place)
        tree[place] = (tree[place] ?? 0) + more;
    },
    topOf(index) {
      let top = index * each;
      for (let place = index; place > 0; place -= place & -place) top += tree[place] ?? 0;
      return top;
    },
    at(distance) {
      let [place, left] = [0, distance];
      for (let step = highest; step >= 1; step /= 2) {
        const height = step * each + (tree[place + step] ?? 0);
        if (place + step > count || height > left) continue;
        place += step;
        left -= height;
      }
      return Math.max(0, Math.min(place, count - 1));
    },
  };
}
