import { marketplaceHosts } from './hosts';

/** Match patterns over all marketplaces, with and without a language prefix (`/-/de/…`); of the others, without. */
/* @__NO_SIDE_EFFECTS__ */
function everywhere(paths: readonly string[], others: readonly string[] = []): string[] {
  return marketplaceHosts.flatMap((host) =>
    [...paths.flatMap((path) => [path, `/-/*${path}`]), ...others].map((path) => `https://${host}${path}`),
  );
}

/** Order lists and details (facts 2.1). */
export const orderMatches = everywhere([
  '/your-orders/*',
  '/gp/css/order-history*',
  '/gp/css/order-details*',
  '/gp/your-account/order-history*',
  '/gp/your-account/order-details*',
  '/gp/legacy/order-history*',
]);

/** Product pages (facts 2.2). */
export const productMatches = everywhere(
  ['/dp/*', '/gp/product/*', '/gp/aw/d/*', '/exec/obidos/asin/*', '/o/asin/*'],
  ['/*/dp/*'],
);

/** Support hub, chat and seller-message pages (facts 2.3). */
export const contactMatches = everywhere([
  '/gp/help/customer/contact-us*',
  '/gp/help/contact/*',
  '/ss/help/contact/*',
  '/hz/contact-us*',
  '/hubgateway*',
  '/message-us*',
]);
