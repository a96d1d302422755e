import { useState } from 'preact/hooks';
import { WhenLoaded } from '../../components/loaded';
import { PopupFrame } from '../../components/popup/popup-frame';
import { PopupView } from '../../components/popup/popup-view';
import { watchingOf } from '../../utils/settings';
import { readOverview } from '../../utils/store/queries';
import { useLive } from '../../utils/store/use-live';
import { checkNow } from '../dashboard/check';
import type { WriteAbout, WritePage } from '../dashboard/draft/write-page';
import { Notices } from '../dashboard/notices';
import { homeMarketplace, shopLinks } from '../dashboard/shop-links';
import { useNow } from '../dashboard/use-now';
import { useSettings } from '../dashboard/use-settings';

interface OpenDraft {
  readonly key: string;
  /** What it is about; null: first the purchase with what can be written about it. */
  readonly about: WriteAbout | null;
  /** The editor comes with its first use: most visits are a glance. */
  readonly Page: typeof WritePage;
}

/** The popup: the overview, and in its place a draft that the shopper opened. */
export function App() {
  const now = useNow();
  const settings = useSettings();
  const watching = settings.state === 'ready' ? settings.value : null;
  const overview = useLive(
    () => readOverview(now, watching ? watchingOf(watching) : undefined),
    [now, watching],
  );
  const [draft, setDraft] = useState<OpenDraft | null>(null);
  const open = async (key: string, about: WriteAbout | null) => {
    const { WritePage: Page } = await import('../dashboard/draft/write-page');
    setDraft({ key, about, Page });
  };
  return (
    <PopupFrame onBack={draft && (() => setDraft(null))}>
      {!draft && <Notices />}
      <WhenLoaded loaded={settings}>
        {(chosen) =>
          draft ? (
            <draft.Page
              purchaseKey={draft.key}
              about={draft.about}
              settings={chosen}
              onAbout={(about) => setDraft({ ...draft, about })}
            />
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
                  onDraft={(key) => void open(key, 'price')}
                  onWrite={(key) => void open(key, null)}
                />
              )}
            </WhenLoaded>
          )
        }
      </WhenLoaded>
    </PopupFrame>
  );
}
