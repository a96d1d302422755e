/**
 * The path of an address without its language prefix (`/-/de/…`, `/-/en_GB/…`), its `/ref=…` part and trailing
 * slashes. "" for what is no address.
 */
export function plainPath(url: string): string {
  // Most addresses are plain, and every product link of a page is one: a look is faster than parsing it.
  const path = /^https?:\/\/[\w.-]+((?:\/[\w+,=~-][\w.+,=~-]*)*\/?)(?:[?#]|$)/.exec(url)?.[1] ?? pathOf(url);
  const own = path.startsWith('/-/') ? path.replace(/^\/-\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/)/i, '') : path;
  const bare = own.includes('/ref=') ? own.replace(/\/ref=.*$/, '') : own;
  return bare.endsWith('/') ? bare.replace(/\/+$/, '') : bare;
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}

/** The path of an address for a report: a product's name and everything that may be an id become `…`. */
export function redactedPath(url: string): string {
  return plainPath(url)
    .replace(/^\/[^/]+(?=\/dp\/)/, '/…')
    .replace(/[^/]+/g, (part) => (/^[a-z][a-z.-]{0,24}$/.test(part) ? part : '…'));
}
