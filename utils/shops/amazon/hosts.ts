/**
 * The hosts of Amazon's 23 storefronts, in the order of the marketplace table.
 * Kept apart from that table so that the manifest can be written without the rest of it.
 */
export const marketplaceHosts = [
  'www.amazon.com',
  'www.amazon.ca',
  'www.amazon.com.mx',
  'www.amazon.com.br',
  'www.amazon.co.uk',
  'www.amazon.ie',
  'www.amazon.de',
  'www.amazon.fr',
  'www.amazon.it',
  'www.amazon.es',
  'www.amazon.nl',
  'www.amazon.com.be',
  'www.amazon.pl',
  'www.amazon.se',
  'www.amazon.com.tr',
  'www.amazon.ae',
  'www.amazon.sa',
  'www.amazon.eg',
  'www.amazon.in',
  'www.amazon.co.jp',
  'www.amazon.sg',
  'www.amazon.com.au',
  'www.amazon.co.za',
] as const;

export type MarketplaceHost = (typeof marketplaceHosts)[number];

/** Match patterns of the host permissions. */
export const marketplaceMatches = /* @__PURE__ */ marketplaceHosts.map((host) => `https://${host}/*`);

/** Where Amazon serves product pictures from; the only other hosts an extension page may load from. */
export const pictureHosts = [
  'https://m.media-amazon.com',
  'https://images-na.ssl-images-amazon.com',
  'https://images-eu.ssl-images-amazon.com',
  'https://images-fe.ssl-images-amazon.com',
];
