export { deleteEverything } from './delete';
export { exportData, exportRows } from './export';
export { importData } from './import';
