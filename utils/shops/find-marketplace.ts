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
  try {
    const { protocol, hostname } = new URL(urlOrHost.includes(':') ? urlOrHost : `https://${urlOrHost}`);
    return protocol === 'https:' || protocol === 'http:' ? hostname.toLowerCase() : null;
  } catch {
    return null;
  }
}
