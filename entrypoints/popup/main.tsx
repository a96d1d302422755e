import { browser } from 'wxt/browser';
import { toSettings } from '../../utils/settings';
import { glanceIn, glanceKey } from '../../utils/store/glance';
import { readSettings, settingsKey } from '../../utils/store/settings-store';
import { startPage } from '../dashboard/start-page';
import { App } from './app';
import { keepTextsAtHand } from './at-hand';

async function start(root: Element): Promise<void> {
  // In one question, for each is a message. What cannot be read here is told by the view, which reads it again.
  const reading = browser.storage.local.get([settingsKey, glanceKey]);
  keepTextsAtHand();
  const stored = await reading.catch(() => null);
  const settings = stored && toSettings(stored[settingsKey]);
  const glance = stored && glanceIn(stored, new Date());
  await startPage(
    root,
    <App {...{ settings, glance }} />,
    settings ? Promise.resolve(settings) : readSettings(),
  );
}

const root = document.querySelector('main');
if (root) void start(root);
