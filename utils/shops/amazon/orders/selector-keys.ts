/** What an element must have to match a selector: it can match only where it has all of these. */
export interface SelectorKeys {
  /** `.class`, `[data-component="name"]`, or {@link addressKey} with a part of a link's address. */
  readonly keys: readonly string[];
  /** The one key says all that the selector says. */
  readonly whole: boolean;
}

/** Begins the key of links whose address holds what follows. */
export const addressKey = 'a:';

const known = new Map<string, readonly SelectorKeys[] | null>();

/**
 * The keys of each part of a selector list.
 * @returns null when a part has none that an index knows: such a selector must be asked natively.
 */
export function selectorKeys(selector: string): readonly SelectorKeys[] | null {
  const found = known.get(selector);
  if (found !== undefined) return found;
  const parts = partsOf(selector).map(keysOf);
  const keys = parts.some((part) => part === null) ? null : parts.filter((part) => part !== null);
  known.set(selector, keys);
  return keys;
}

/** A selector with what stands in brackets blotted out, of the same length. */
const bareOf = (selector: string) =>
  selector.replace(/\[[^\]]*\]|\([^)]*\)/g, (part) => '_'.repeat(part.length));

function partsOf(selector: string): string[] {
  const bare = bareOf(selector);
  const commas = [...bare.matchAll(/,/g)].map(({ index }) => index);
  const ends = [...commas, selector.length];
  return ends.map((end, index) => selector.slice(index ? (ends[index - 1] ?? 0) + 1 : 0, end).trim());
}

function keysOf(selector: string): SelectorKeys | null {
  const space = bareOf(selector).search(/[\s>+~][^\s>+~]*$/);
  const last = selector.slice(space + 1).replace(/:[\w-]+(?:\([^)]*\))?/g, '');
  const classes = [...last.replace(/\[[^\]]*\]/g, '').matchAll(/\.[\w-]+/g)].map(([name]) => name);
  const components = last.match(/\[data-component="[^"]*"\]/g) ?? [];
  const addresses = /^a(?![\w-])/.test(last) ? [...last.matchAll(/\[href\*="([^"]*)"\]/g)] : [];
  const keys = [...classes, ...components, ...addresses.map(([, part]) => `${addressKey}${part}`)];
  return keys.length ? { keys, whole: keys[0] === selector } : null;
}
