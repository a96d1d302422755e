/** What was here stands in files of its own; import those. */
export { marketplacesInUse, openPurchases, returnablePurchases, watchedPurchases } from './open-purchases';
export { readPauses } from './pauses';
export { readOverview } from './read-overview';
export { allClaims } from './rows';
export { readWatched, readWatchedOrders } from './watched';
export { zonesOf } from './zones';
