import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { WhenLoaded } from '../../components/loaded';
import { PopupFrame } from '../../components/popup/popup-frame';
import { PopupView } from '../../components/popup/popup-view';
import { send } from '../../utils/messaging/send';
import { type Settings, watchingOf } from '../../utils/settings';
import type { Overview } from '../../utils/store/overview';
import { checkNow } from '../dashboard/check';
import type { WriteAbout, WritePage } from '../dashboard/draft/write-page';
import { homeMarketplace, shopLinks } from '../dashboard/shop-links';
import { useNow } from '../dashboard/use-now';
import { useSettings } from '../dashboard/use-settings';
import { useLater } from './use-later';
import { useOverview } from './use-overview';

interface OpenDraft {
  readonly key: string;
  /** What it is about; null: first the purchase with what can be written about it. */
  readonly about: WriteAbout | null;
  /** The editor comes with its first use: most visits are a glance. */
  readonly Page: typeof WritePage;
}

/** What is at hand when the popup opens; null: not read. */
export interface Opening {
  readonly settings: Settings | null;
  readonly glance: Overview | null;
}

const decide: Parameters<typeof PopupView>[0]['onDecide'] = async (purchase, choice) => {
  await send('background:decision-change', { purchase, choice });
};

/** The popup: the overview, and in its place a draft that the shopper opened. */
export function App({ settings: read, glance }: Opening) {
  const now = useNow();
  const settings = useSettings(read);
  const chosen = settings.state === 'ready' ? settings.value : null;
  const watching = useMemo(() => chosen && watchingOf(chosen), [chosen]);
  const overview = useOverview(watching, glance);
  const notices = useLater(() => import('../dashboard/notices'));
  const evidence = useLater(() => import('./evidence-here'));
  const [draft, setDraft] = useState<OpenDraft | null>(null);
  const rememberPlace = usePlace(draft === null);
  const open = async (key: string, about: WriteAbout | null) => {
    const { WritePage: Page } = await import('../dashboard/draft/write-page');
    rememberPlace();
    setDraft({ key, about, Page });
  };
  return (
    <PopupFrame onBack={draft && (() => setDraft(null))}>
      <WhenLoaded loaded={settings}>
        {(value) => (
          <>
            {draft && (
              <draft.Page
                purchaseKey={draft.key}
                about={draft.about}
                settings={value}
                onAbout={(about) => setDraft({ ...draft, about })}
              />
            )}
            <div class="overview" hidden={draft !== null}>
              {notices && <notices.Notices />}
              <WhenLoaded loaded={overview}>
                {(seen) => (
                  <PopupView
                    overview={seen}
                    settings={value}
                    now={now}
                    links={shopLinks}
                    home={homeMarketplace()}
                    dashboard="/dashboard.html"
                    onCheck={checkNow}
                    onDraft={(key) => void open(key, 'price')}
                    onWrite={(key) => void open(key, null)}
                    onDecide={decide}
                    evidence={evidence && <evidence.EvidenceHere />}
                  />
                )}
              </WhenLoaded>
            </div>
          </>
        )}
      </WhenLoaded>
    </PopupFrame>
  );
}

/**
 * Goes back to where the shopper was in the overview once it shows again.
 * @returns remembers the place; to be called before the overview goes.
 */
function usePlace(shows: boolean): () => void {
  const place = useRef<{ readonly focus: Element | null; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (!shows || !place.current) return;
    const { focus, top } = place.current;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    scrollTo(0, top);
  }, [shows]);
  return () => {
    place.current = { focus: document.activeElement, top: scrollY };
  };
}
