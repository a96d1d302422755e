import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What a page of the extension loads before it can draw: its scripts and all that they import without being asked.
 * @param folder of a build.
 * @param page e.g. `popup.html`.
 * @returns bytes by path.
 */
export async function firstLoadOf(folder: string, page: string): Promise<ReadonlyMap<string, number>> {
  const html = await readFile(join(folder, page), 'utf8');
  const loaded = new Map<string, number>();
  const waiting = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => join('/', src));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    const code = await readFile(join(folder, path));
    loaded.set(path, code.length);
    // A bundler's imports stand alone between semicolons; `import(` is a later load.
    for (const [, from = ''] of code
      .toString()
      .matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?["']([^"']+)["']/g))
      waiting.push(join(dirname(path), from));
  }
  return loaded;
}
