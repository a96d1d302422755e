export { deleteEverything } from './delete';
export { exportData } from './export';
export { importData } from './import';
