import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WhenLoaded } from '../../components/loaded';
import { Welcome } from '../../components/welcome';
import { welcomeTexts } from '../../utils/i18n/texts/welcome';
import { send } from '../../utils/messaging/send';
import { shops } from '../../utils/shops';
import { homeMarketplace, shopLinks } from '../dashboard/shop-links';
import { useSettings } from '../dashboard/use-settings';

const hosts = shops.flatMap(({ marketplaces }) => marketplaces.map(({ host }) => host));

/** The keys that open the popup: the suggested ones may be taken, or the shopper may have chosen others. */
function usePopupKeys(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const find = async () => {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === '_execute_action')?.shortcut || null);
    };
    void find();
  }, []);
  return keys;
}

/** The page that opens after the installation. */
export function App() {
  const settings = useSettings();
  const { title } = useStore(welcomeTexts);
  const keys = usePopupKeys();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <WhenLoaded loaded={settings}>
      {(value) => (
        <Welcome
          settings={value}
          onChange={async (change) => {
            await send('background:settings-change', change);
          }}
          marketplaces={hosts}
          home={homeMarketplace()}
          links={shopLinks}
          settingsPlace="/dashboard.html#/settings"
          keys={keys}
        />
      )}
    </WhenLoaded>
  );
}
