/*
 * Places of elements in an order's index, as rising lists.
 */

/** Where in a list the first place stands that is not below a limit; the list's length where none does. */
export function firstFrom(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a place is in a list. */
export const holds = (places: readonly number[], place: number): boolean =>
  places[firstFrom(places, place)] === place;

/** The places of two lists, each once. */
export function joined(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0 || others.length === 0) return some.length ? some : others;
  const all: number[] = [];
  let index = 0;
  for (const place of some) {
    for (let next = others[index]; next !== undefined && next <= place; next = others[index]) {
      if (next < place) all.push(next);
      index += 1;
    }
    all.push(place);
  }
  return [...all, ...others.slice(index)];
}

/**
 * The places that stand within one of some others.
 * @param ends for each place, the one behind all that its element holds.
 */
export function inside(
  places: readonly number[],
  others: readonly number[],
  ends: readonly number[],
): readonly number[] {
  let index = 0;
  let end = 0;
  return places.filter((place) => {
    for (let next = others[index]; next !== undefined && next < place; next = others[index]) {
      end = Math.max(end, ends[next] ?? 0);
      index += 1;
    }
    return place < end;
  });
}
