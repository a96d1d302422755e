/** What {@link bundleParts} puts into a page. Only the bundler reads this file. */
export { readPage } from '../../utils/shops/read';
export { exportData, importData } from '../../utils/store/backup';
export { db, Store } from '../../utils/store/db';
export { dueJobs } from '../../utils/watch/jobs';
