/**
 * All English texts, grouped by view so that a content script carries only the groups it shows.
 * `{name}` is filled in; an object holds plural forms by `Intl.PluralRules`, with `{count}`.
 */
export * from './dashboard';
export * from './draft';
export * from './health';
export * from './notices';
export * from './popup';
export * from './watch-settings';
export * from './watching';
export * from './writing';
