import { useState } from 'preact/hooks';
import { WhenLoaded } from '../../components/loaded';
import { PopupFrame } from '../../components/popup/popup-frame';
import { PopupView } from '../../components/popup/popup-view';
import { readOverview } from '../../utils/store/queries';
import { useLive } from '../../utils/store/use-live';
import { checkNow } from '../dashboard/check';
import type { DraftPage } from '../dashboard/draft/draft-page';
import { homeMarketplace, shopLinks } from '../dashboard/shop-links';
import { useNow } from '../dashboard/use-now';
import { useSettings } from '../dashboard/use-settings';

interface OpenDraft {
  readonly key: string;
  /** The editor comes with its first use: most visits are a glance. */
  readonly Page: typeof DraftPage;
}

/** The popup: the overview, and in its place a draft that the shopper opened. */
export function App() {
  const now = useNow();
  const settings = useSettings();
  const overview = useLive(() => readOverview(now), [now]);
  const [draft, setDraft] = useState<OpenDraft | null>(null);
  const open = async (key: string) => {
    const { DraftPage } = await import('../dashboard/draft/draft-page');
    setDraft({ key, Page: DraftPage });
  };
  return (
    <PopupFrame onBack={draft && (() => setDraft(null))}>
      <WhenLoaded loaded={settings}>
        {(chosen) =>
          draft ? (
            <draft.Page purchaseKey={draft.key} signature={chosen.signature} />
          ) : (
            <WhenLoaded loaded={overview}>
              {(value) => (
                <PopupView
                  overview={value}
                  settings={chosen}
                  now={now}
                  links={shopLinks}
                  home={homeMarketplace()}
                  dashboard="/dashboard.html"
                  onCheck={checkNow}
                  onDraft={(key) => void open(key)}
                />
              )}
            </WhenLoaded>
          )
        }
      </WhenLoaded>
    </PopupFrame>
  );
}
