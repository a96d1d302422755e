/** What stands on a page where a selector matches something. */
export interface SelectorKeys {
  /**
   * What the element itself has: `.class`, `[data-component="name"]`, {@link pictureKey}, or {@link addressKey} with a
   * part of a link's address. Empty when an index knows nothing of it.
   */
  readonly own: readonly string[];
  /** What the elements around or beside it have. */
  readonly others: readonly string[];
  /** Its own keys say all that the selector says. */
  readonly whole: boolean;
}

/** Begins the key of links whose address holds what follows. */
export const addressKey = 'a:';

/** The key of pictures. */
export const pictureKey = 'img';

const known = new Map<string, readonly SelectorKeys[]>();

/** The keys of each part of a selector list. */
export function selectorKeys(selector: string): readonly SelectorKeys[] {
  const found = known.get(selector);
  if (found) return found;
  const keys = partsOf(selector, /,/g).map(keysOf);
  known.set(selector, keys);
  return keys;
}

/** A selector cut where a pattern matches outside brackets. */
function partsOf(selector: string, at: RegExp): string[] {
  const bare = selector.replace(/\[[^\]]*\]|\([^)]*\)/g, (part) => '_'.repeat(part.length));
  const ends = [...[...bare.matchAll(at)].map(({ index }) => index), selector.length];
  return ends
    .map((end, index) => selector.slice(index ? (ends[index - 1] ?? 0) + 1 : 0, end).trim())
    .filter(Boolean);
}

function keysOf(selector: string): SelectorKeys {
  const simple = partsOf(selector, /[\s>+~]/g).map(simpleKeys);
  const own = simple.pop() ?? [];
  return { own, others: simple.flat(), whole: own.join('') === selector };
}

function simpleKeys(selector: string): string[] {
  const bare = selector.replace(/:[\w-]+(?:\([^)]*\))?/g, '');
  const classes = [...bare.replace(/\[[^\]]*\]/g, '').matchAll(/\.[\w-]+/g)].map(([name]) => name);
  const components = bare.match(/\[data-component="[^"]*"\]/g) ?? [];
  const addresses = /^a(?![\w-])/.test(bare) ? [...bare.matchAll(/\[href\*="([^"]*)"\]/g)] : [];
  const pictures = /^img(?![\w-])/.test(bare) ? [pictureKey] : [];
  return [...classes, ...components, ...addresses.map(([, part]) => `${addressKey}${part}`), ...pictures];
}
