import { fileURLToPath } from 'node:url';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const repository = from('../..');

/** Stored pages beside the repository; not everybody has them. */
export const corpusFolder = from('../../../shared/corpus');

/** An extension that does nothing: beside it ours is measured. */
export const emptyExtension = from('./empty-extension');
