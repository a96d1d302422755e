import type { Marketplace } from './shop';

/**
 * The marketplace of an address or bare host.
 * @returns null where none of the list has that very host; a longer or shorter host is another site.
 */
export function findMarketplace(list: readonly Marketplace[], urlOrHost: string): Marketplace | null {
  const host = hostOf(urlOrHost);
  return list.find((each) => each.host === host) ?? null;
}

function hostOf(urlOrHost: string): string | null {
  // Addresses are mostly plain, and to parse one takes longer than to read a small page.
  const plain = /^https?:\/\/([a-z.]+)(?:[/?#]|$)/.exec(urlOrHost)?.[1];
  if (plain) return plain;
  try {
    const { protocol, hostname } = new URL(urlOrHost.includes(':') ? urlOrHost : `https://${urlOrHost}`);
    return protocol === 'https:' || protocol === 'http:' ? hostname.toLowerCase() : null;
  } catch {
    return null;
  }
}
