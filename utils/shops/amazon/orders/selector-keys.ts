/** What an element of an index must have for one part of a selector list to match it. */
export interface SelectorPart {
  /**
   * What an index knows of the element itself: `.class`, `[data-component="name"]`, {@link linkKey},
   * {@link pictureKey}, or {@link addressKey} with a part of a link's address. Empty when it knows nothing of it.
   */
  readonly keys: readonly string[];
  /** The last element of the selector alone. */
  readonly last: string;
  /** What the keys do not say; null where they say all. */
  readonly test: ((element: Element) => boolean) | null;
  /** What the element must stand in, directly in, or directly behind; null for nothing. */
  readonly near: { readonly selector: string; readonly how: ' ' | '>' | '+' } | null;
}

/** Begins the key of links whose address holds what follows. */
export const addressKey = 'a:';

/** The key of links. */
export const linkKey = 'a';

/** The key of pictures. */
export const pictureKey = 'img';

const known = new Map<string, readonly SelectorPart[]>();

/** The parts of a selector list, for which an index can be asked. */
export function selectorParts(selector: string): readonly SelectorPart[] {
  const found = known.get(selector);
  if (found) return found;
  const parts = cut(selector, /,/g).map(({ text }) => partOf(text));
  known.set(selector, parts);
  return parts;
}

/** A selector cut where a pattern matches outside brackets, each piece with where it begins. */
function cut(selector: string, at: RegExp): { readonly text: string; readonly start: number }[] {
  const bare = selector.replace(/\[[^\]]*\]|\([^)]*\)/g, (part) => '_'.repeat(part.length));
  const ends = [...[...bare.matchAll(at)].map(({ index }) => index), selector.length];
  return ends
    .map((end, index) => ({ start: index ? (ends[index - 1] ?? 0) + 1 : 0, end }))
    .map(({ start, end }) => ({ text: selector.slice(start, end).trim(), start }))
    .filter(({ text }) => text !== '');
}

function partOf(selector: string): SelectorPart {
  const { text: last, start } = cut(selector, /[\s>+~]/g).at(-1) ?? { text: selector, start: 0 };
  const before = selector.slice(0, start).trimEnd();
  const keys = keysOf(last);
  const other = before.replace(/\s*[>+]$/, '');
  const how = before.endsWith('>') ? '>' : before.endsWith('+') ? '+' : ' ';
  return { keys, last, test: testOf(last, keys), near: other ? { selector: other, how } : null };
}

function keysOf(last: string): string[] {
  const bare = last.replace(/:[\w-]+(?:\([^)]*\))?/g, '');
  const classes = [...bare.replace(/\[[^\]]*\]/g, '').matchAll(/\.[\w-]+/g)].map(([name]) => name);
  const components = bare.match(/\[data-component="[^"]*"\]/g) ?? [];
  const tag = /^[a-z]\w*(?![\w-])/.exec(bare)?.[0];
  const addresses = tag === 'a' ? [...bare.matchAll(/\[href\*="([^"]*)"\]/g)] : [];
  const tags = tag === pictureKey || (tag === linkKey && addresses.length === 0) ? [tag] : [];
  return [...classes, ...components, ...addresses.map(([, part]) => `${addressKey}${part}`), ...tags];
}

/** What a selector of one element says beyond its keys. */
function testOf(last: string, keys: readonly string[]): SelectorPart['test'] {
  const said = keys.reduce(
    (rest, key) =>
      rest.replace(key.startsWith(addressKey) ? `[href*="${key.slice(addressKey.length)}"]` : key, ''),
    last,
  );
  if (said === '' || said === linkKey) return null;
  if (said === ':first-child') return (element) => element.previousElementSibling === null;
  if (/^[a-z]\w*$/.test(said)) return (element) => element.localName === said;
  const [, attribute] = /^\[([\w-]+)\]$/.exec(said) ?? [];
  if (attribute) return (element) => element.hasAttribute(attribute);
  const [, name, address] = /^a?:not\((?:\.([\w-]+)|\[href\*="([^"]*)"\])\)$/.exec(said) ?? [];
  if (name) return (element) => !element.classList.contains(name);
  if (address) return (element) => !element.getAttribute('href')?.includes(address);
  return (element) => element.matches(last);
}
