import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { packed, zipHeaders } from '../../build/zip.ts';
import { partsOf } from '../../utils/scripts.ts';

/** What a build weighs, in bytes. */
export interface Sizes {
  /** Packed as the store gets it, without the languages, the words and the messages. */
  readonly zip: number;
  /** What the languages of the interface add to it. */
  readonly languages: number;
  /** What the words of 24 languages, by which pages and forms are read, add to it. */
  readonly words: number;
  /** What the messages in 17 languages add to it. */
  readonly messages: number;
  /** Each script of the shop's pages with all that is loaded before it, by the path of its own file, not packed. */
  readonly scripts: Readonly<Record<string, number>>;
}

/** What each should weigh at most, in bytes; the README says why one of them is missed. */
export const sizeAims = {
  zip: 220_000,
  /** Scripts of the popup before it can draw. */
  popup: 160_000,
  scripts: { 'content-scripts/orders.js': 50_000, 'content-scripts/product.js': 18_000 },
} as const;

/** What each may weigh at most, in bytes: what was reached, with little room to grow unnoticed. */
export const sizeLimits = {
  zip: 220_000,
  scripts: {
    'content-scripts/contact.js': 1_000,
    'content-scripts/orders.js': 135_000,
    'content-scripts/product.js': 2_500,
    'contact-card.js': 105_000,
    'order-strips.js': 55_000,
    'product-reader.js': 64_000,
  },
} as const;

/** Which figure of the package a file belongs to. */
function shareOf(name: string): 'zip' | 'languages' | 'words' | 'messages' {
  if (/^(languages|_locales)\//.test(name)) return 'languages';
  if (name.startsWith('words/')) return 'words';
  return name.startsWith('messages/') ? 'messages' : 'zip';
}

/** Content scripts, and what the background injects. */
const isOfShopPages = (name: string) =>
  /^(content-scripts\/)?[\w-]+\.js$/.test(name) && name !== 'background.js' && name !== 'reader.js';

/**
 * Weighs a build.
 * @param folder of the unpacked extension, e.g. `.output/chrome-mv3`.
 * @throws when it is absent.
 */
export async function sizesOf(folder: string): Promise<Sizes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Record<string, number> = {};
  const shares = { zip: zipHeaders.end, languages: 0, words: 0, messages: 0 };
  for (const path of paths) {
    const name = relative(folder, path).replaceAll('\\', '/');
    const content = await readFile(path);
    files[name] = content.length;
    shares[shareOf(name)] += (await packed(content)).bytes.length + zipHeaders.perFile(name);
  }
  const sum = (names: readonly string[]) => names.reduce((bytes, name) => bytes + (files[name] ?? 0), 0);
  const scripts = Object.keys(files)
    .filter(isOfShopPages)
    .toSorted()
    .map((name) => [name, sum([...partsOf(basename(name, '.js')), name])] as const);
  return { ...shares, scripts: Object.fromEntries(scripts) };
}
