/**
 * Every group of texts as a store. Views import the file that they need and not this one: a bundler puts all that is
 * reached from here into what a page loads first.
 */
export * from './dashboard';
export * from './draft';
export * from './entries';
export * from './evidence';
export * from './finding';
export * from './follow-up';
export * from './health';
export * from './history';
export * from './notices';
export * from './popup';
export * from './put-aside';
export * from './routes';
export * from './tools';
export * from './watch-settings';
export * from './watching';
export * from './welcome';
export * from './writing';
