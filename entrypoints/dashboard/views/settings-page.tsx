import { SettingsView } from '../../../components/dashboard/settings';
import { languages } from '../../../utils/i18n';
import { send } from '../../../utils/messaging/send';
import type { Settings } from '../../../utils/settings';

/** The settings; a change goes to the background and comes back by way of the store. */
export function SettingsPage({ settings }: { settings: Settings }) {
  return (
    <SettingsView
      settings={settings}
      languages={languages()}
      onChange={async (change) => {
        await send('background:settings-change', change);
      }}
    />
  );
}
