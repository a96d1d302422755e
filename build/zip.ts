import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import type { Wxt } from 'wxt';

/** The first day that a zip can name: with a day of its own, no two packages of the same files would be equal. */
const date = 0x21;
const noTime = 0;
const stored = 0;
const deflated = 8;
/** Of the format, without flags: what reads such entries knows deflate and folders. */
const version = 20;

interface Packed {
  readonly method: typeof stored | typeof deflated;
  readonly bytes: Uint8Array;
}

/**
 * A file's content as it stands in the package: deflated as far as it goes, which takes a hundred times as long as usual
 * and saves a thirtieth.
 */
export async function packed(content: Uint8Array): Promise<Packed> {
  const bytes = await deflateAsync(content, { numiterations: 3 });
  if (!inflateRawSync(bytes).equals(content)) throw new Error('a file does not unpack to what it was');
  return bytes.length < content.length ? { method: deflated, bytes } : { method: stored, bytes: content };
}

/** Bytes that a zip adds to its packed files: a local and a central header with the name for each, and the end. */
export const zipHeaders = { perFile: (name: string) => 30 + 46 + 2 * Buffer.byteLength(name), end: 22 };

/** Little-endian numbers, each with its bytes: 2 or 4. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** What both headers of a file say. */
function common(name: Buffer, content: Uint8Array, { method, bytes }: Packed): Buffer {
  return numbers(
    [version, 2],
    [0, 2],
    [method, 2],
    [noTime, 2],
    [date, 2],
    [crc32(content), 4],
    [bytes.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

/**
 * A zip of files, the same for the same files.
 * @param files content by path with `/`, in plain letters.
 */
async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const entries: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const file = await packed(content);
    const said = common(name, content, file);
    const entry = Buffer.concat([numbers([0x04034b50, 4]), said, name, file.bytes]);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [version, 2]), said, rest, name]));
    entries.push(entry);
    offset += entry.length;
  }
  const listed = Buffer.concat(directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.size, 2],
    [files.size, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...entries, listed, end]);
}

/** Packs the built extension anew, smaller and the same each time. */
export function packWell(wxt: Wxt): void {
  wxt.hook('zip:extension:done', async ({ config }, zip) => {
    const entries = await readdir(config.outDir, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(config.outDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted();
    const files = new Map<string, Uint8Array>();
    for (const path of paths) files.set(path, await readFile(join(config.outDir, path)));
    await writeFile(zip, await zipOf(files));
  });
}
