import { filesOf } from '../scripts';
import type { ReadShopPage } from '../shops/shop';

declare global {
  /** What `entrypoints/reader` leaves behind. */
  var dropbackReader: ReadShopPage | undefined;
}

let loading: Promise<ReadShopPage> | null = null;

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    // One after the other: each needs those before it.
    script.async = false;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} did not load`));
    document.head.append(script);
  });
}

async function loadAll(): Promise<ReadShopPage> {
  await Promise.all(filesOf('reader').map(load));
  const { dropbackReader: read } = globalThis;
  if (!read) throw new Error('the readers did not load');
  return read;
}

/**
 * The readers, with their first use: the same files that read the pages in the shopper's tabs.
 * Needs a page of the extension; throws when a file does not load, and may be asked again then.
 */
export function loadReader(): Promise<ReadShopPage> {
  loading ??= loadAll().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
