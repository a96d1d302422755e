import { render } from 'preact';
import { toSettings } from '../../utils/settings';
import { glanceIn } from '../../utils/store/glance';
import { settingsKey } from '../../utils/store/keys';
import { readSettings } from '../../utils/store/settings-store';
import { startPage } from '../dashboard/start-page';
import { App } from './app';
import { keepTextsAtHand } from './at-hand';
import { readStored } from './stored';

async function start(root: Element): Promise<void> {
  const reading = readStored();
  keepTextsAtHand();
  // What cannot be read here is told by the view, which reads it again.
  const stored = await reading;
  const settings = stored && toSettings(stored[settingsKey]);
  const glance = stored && glanceIn(stored, new Date());
  const open = (seen: typeof glance) =>
    startPage(
      root,
      <App {...{ settings, glance: seen }} />,
      settings ? Promise.resolve(settings) : readSettings(),
    );
  try {
    await open(glance);
  } catch (error) {
    if (!glance) throw error;
    // What another version kept may not be drawable; the store's own answer is.
    render(null, root);
    await open(null);
  }
}

// Other pages and the background load this file for what they share with the popup; they have no such place.
const root = globalThis.document?.querySelector('#popup');
if (root) void start(root);
