import { SettingsView } from '../../../components/dashboard/settings';
import { send } from '../../../utils/messaging/send';
import type { Settings } from '../../../utils/settings';
import { marketplaceOf } from '../../../utils/shops';
import { marketplacesInUse } from '../../../utils/store/open-purchases';
import { useLive } from '../../../utils/store/use-live';
import { homeMarketplace } from '../shop-links';

/** The settings; a change goes to the background and comes back by way of the store. */
export function SettingsPage({ settings }: { settings: Settings }) {
  const used = useLive(() => marketplacesInUse(new Date()), []);
  const hosts = used.state === 'ready' && used.value.length > 0 ? used.value : [homeMarketplace()];
  const currencies = new Set(hosts.flatMap((host) => marketplaceOf(host)?.currency ?? []));
  return (
    <SettingsView
      settings={settings}
      currencies={[...currencies]}
      onChange={async (change) => {
        await send('background:settings-change', change);
      }}
    />
  );
}
