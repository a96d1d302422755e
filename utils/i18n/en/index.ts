/**
 * All English texts, grouped by view so that a content script carries only the groups it shows.
 * `{name}` is filled in; an object holds plural forms by `Intl.PluralRules`, with `{count}`.
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
