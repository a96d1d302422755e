import { readProduct } from './product';
import { readWith } from './read';

/** Reads product pages only: what is injected into a watched one. */
export const readAmazonProduct = readWith({ product: readProduct });
