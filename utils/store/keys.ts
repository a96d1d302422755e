/** Where the settings stand in `storage.local`. */
export const settingsKey = 'settings';

/**
 * The head of the overview and its first entries as the background saw them last, in `storage.local`: what the popup
 * draws before the store is open. What it reads there a moment later takes its place.
 */
export const glanceKey = 'glance';
