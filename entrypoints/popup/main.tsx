import { readGlance } from '../../utils/store/glance';
import { readSettings } from '../../utils/store/settings-store';
import { startPage } from '../dashboard/start-page';
import { App } from './app';

async function start(root: Element): Promise<void> {
  const reading = readSettings();
  // What cannot be read here is told by the view, which reads it again.
  const [settings, glance] = await Promise.all([
    reading.catch(() => null),
    readGlance(new Date()).catch(() => null),
  ]);
  await startPage(root, <App {...{ settings, glance }} />, reading);
}

const root = document.querySelector('main');
if (root) void start(root);
