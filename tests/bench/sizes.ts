import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a build weighs, in bytes. */
export interface Sizes {
  /** Packed as the store gets it, without the languages. */
  readonly zip: number;
  /** What the languages of the interface add to it. */
  readonly languages: number;
  /** Each file as it is injected or loaded, by its path in the package. */
  readonly files: Readonly<Record<string, number>>;
}

/** What each should weigh at most, in bytes; the README says why two of them are missed. */
export const sizeAims = {
  zip: 220_000,
  /** Scripts of the popup before it can draw. */
  popup: 160_000,
  files: { 'content-scripts/orders.js': 50_000, 'content-scripts/product.js': 18_000 },
} as const;

/** What each may weigh at most, in bytes: what was reached, with little room to grow unnoticed. */
export const sizeLimits = {
  zip: 380_000,
  files: {
    'content-scripts/contact.js': 16_000,
    'content-scripts/orders.js': 90_000,
    'content-scripts/product.js': 18_000,
    'contact-card.js': 105_000,
    'order-strips.js': 52_000,
    'product-reader.js': 46_000,
  },
} as const;

/** A zip's own bytes: a local and a central header with the name for each file, and the end record. */
const headerBytes = (name: string) => 30 + 46 + 2 * Buffer.byteLength(name);
const endBytes = 22;

/**
 * Weighs a build.
 * @param folder of the unpacked extension, e.g. `.output/chrome-mv3`.
 * @throws when it is absent.
 */
export async function sizesOf(folder: string): Promise<Sizes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Record<string, number> = {};
  let zip = endBytes;
  let languages = 0;
  for (const path of paths.sort()) {
    const name = relative(folder, path).replaceAll('\\', '/');
    const content = await readFile(path);
    files[name] = content.length;
    const packed = deflateRawSync(content, { level: 9 }).length;
    const inZip = Math.min(packed, content.length) + headerBytes(name);
    if (/^(languages|_locales)\//.test(name)) languages += inZip;
    else zip += inZip;
  }
  return { zip, languages, files };
}

/** The scripts that run in the shop's pages: content scripts, and what the background injects. */
export function pageScripts({ files }: Sizes): { readonly name: string; readonly bytes: number }[] {
  return Object.entries(files).flatMap(([name, bytes]) =>
    /^(content-scripts\/)?[\w-]+\.js$/.test(name) && name !== 'background.js' ? [{ name, bytes }] : [],
  );
}
