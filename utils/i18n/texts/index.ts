/**
 * Every group of texts as a store. Views import the file that they need and not this one: a bundler puts all that is
 * reached from here into what a page loads first.
 */
export * from './dashboard';
export * from './draft';
export * from './health';
export * from './notices';
export * from './popup';
export * from './watch-settings';
export * from './watching';
export * from './writing';
