/** Scripts that are built together, because they share parts; all but the reader run in the shop's pages. */
export type Script = 'orders' | 'order-strips' | 'contact-card' | 'product-reader' | 'reader';

/** Each part with the scripts that load it before themselves, in the order of loading: what a part needs comes first. */
const parts: Readonly<Record<string, readonly Script[]>> = {
  'words/shop-words': ['orders', 'product-reader', 'reader'],
  'words/order-words': ['orders', 'reader'],
  'words/product-words': ['product-reader', 'reader'],
  'words/form-words': ['contact-card'],
  'parts/base': ['orders', 'order-strips', 'contact-card', 'product-reader', 'reader'],
  'parts/shop': ['orders', 'product-reader', 'reader'],
  'parts/order-cards': ['orders', 'order-strips', 'reader'],
  'parts/order-pages': ['orders', 'reader'],
  'parts/product-pages': ['product-reader', 'reader'],
  'parts/view': ['order-strips', 'contact-card'],
};

/** Words of languages stand apart from what understands them, so that what each adds to the package can be told. */
const isWords = (module: string) =>
  /\/words\/(?:\w\w|en-untouched|indic)\.ts$|\/[\w-]+-words\.ts$/.test(module);

/**
 * The part in which a module stands.
 * @param module its path.
 * @param users the scripts that reach it.
 * @returns the path of the last part that all of them load, without `.js`; null: a single script's own.
 */
export function partFor(module: string, users: ReadonlySet<string>): string | null {
  const shared = Object.entries(parts).flatMap(([part, scripts]) =>
    users.size > 0 && users.isSubsetOf(new Set<string>(scripts)) ? [part] : [],
  );
  const words = isWords(module) ? shared.findLast((part) => part.startsWith('words/')) : undefined;
  if (words || users.size < 2) return words ?? null;
  return shared.findLast((part) => part.startsWith('parts/')) ?? null;
}

/** The parts that a script needs before it, as files of the package; none for a script that shares nothing. */
export function partsOf(script: string): string[] {
  return Object.entries(parts).flatMap(([part, scripts]) =>
    scripts.some((each) => each === script) ? [`${part}.js`] : [],
  );
}

/** All files of a script that no manifest names, in the order in which they must be loaded, from the package's root. */
export function filesOf(script: Exclude<Script, 'orders'>): string[] {
  // WXT's development server builds each script whole.
  const before = import.meta.env.COMMAND === 'serve' ? [] : partsOf(script);
  return [...before, `${script}.js`].map((file) => `/${file}`);
}
