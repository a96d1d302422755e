import { toSettings } from '../../utils/settings';
import { firstLook, lookAgain } from '../../utils/store/first-look';
import { glanceIn } from '../../utils/store/glance';
import { readSettings, settingsKey } from '../../utils/store/settings-store';
import { startPage } from '../dashboard/start-page';
import { App } from './app';
import { keepTextsAtHand } from './at-hand';

async function start(root: Element): Promise<void> {
  const now = new Date();
  const kept = firstLook();
  // What cannot be read here is told by the view, which reads it again.
  const look = kept && glanceIn(kept, now) ? kept : await lookAgain().catch(() => null);
  const settings = look && toSettings(look[settingsKey]);
  const glance = look && glanceIn(look, now);
  keepTextsAtHand();
  const reading = settings ? Promise.resolve(settings) : readSettings();
  await startPage(root, <App {...{ settings, glance }} />, reading);
}

const root = document.querySelector('main');
if (root) void start(root);
