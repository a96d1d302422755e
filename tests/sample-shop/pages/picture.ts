import type { Product } from '../catalogue.ts';
import { drawings } from '../drawings.ts';

/** A product's picture as SVG; without a product an empty field. */
export function picture(product: Product | undefined): string {
  const colour = product?.picture[0] ?? '#ddd';
  const drawing = product ? drawings[product.picture[1]] : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${colour}"/><circle cx="50" cy="50" r="36" fill="#fff" opacity=".5"/>${drawing}</svg>`;
}

/** Address of a product's picture on the shop's picture host. */
export function pictureUrl(asin: string): string {
  return `https://m.media-amazon.com/images/I/${asin}._SS142_.svg`;
}
