import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const repository = from('../..');

/** Stored pages beside the repository; not everybody has them. */
export const corpusFolder = from('../../../shared/corpus');

/** An extension that does nothing: beside it ours is measured. */
export const emptyExtension = from('./empty-extension');

/**
 * A copy of the production build for Chrome, so that a build in the meantime does not change what is looked at.
 * @throws when there is no build.
 */
export async function copyOfBuild(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dropback-build-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(resolve(repository, process.env.OUTPUT ?? '.output', 'chrome-mv3'), folder, { recursive: true });
  } catch (cause) {
    await remove();
    throw new Error('there is no production build: run npm run build first', { cause });
  }
  return { folder, remove };
}
