/** Scripts that are built together, because they share parts; all but the reader run in the shop's pages. */
export type Script = 'orders' | 'order-strips' | 'contact-card' | 'product-reader' | 'reader';

/** Each part with the scripts that load it before themselves, in the order of loading: what a part needs comes first. */
const parts: Readonly<Record<string, readonly Script[]>> = {
  base: ['orders', 'order-strips', 'contact-card', 'product-reader', 'reader'],
  shop: ['orders', 'product-reader', 'reader'],
  'order-cards': ['orders', 'order-strips', 'reader'],
  'order-pages': ['orders', 'reader'],
  'product-pages': ['product-reader', 'reader'],
  view: ['order-strips', 'contact-card'],
};

/**
 * The part in which a module stands.
 * @param users the scripts that reach it.
 * @returns the last part that all of them load; null: a single script's own.
 */
export function partFor(users: ReadonlySet<string>): string | null {
  if (users.size < 2) return null;
  const shared = Object.entries(parts).filter(([, scripts]) => users.isSubsetOf(new Set<string>(scripts)));
  return shared.at(-1)?.[0] ?? null;
}

/** The parts that a script needs before it, as files of the package; none for a script that shares nothing. */
export function partsOf(script: string): string[] {
  return Object.entries(parts).flatMap(([part, scripts]) =>
    scripts.some((each) => each === script) ? [`parts/${part}.js`] : [],
  );
}

/** All files of a script that no manifest names, in the order in which they must be loaded, from the package's root. */
export function filesOf(script: Exclude<Script, 'orders'>): string[] {
  // WXT's development server builds each script whole.
  const before = import.meta.env.COMMAND === 'serve' ? [] : partsOf(script);
  return [...before, `${script}.js`].map((file) => `/${file}`);
}
