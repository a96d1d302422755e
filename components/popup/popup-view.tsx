import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { CheckNowReply } from '../../utils/messages';
import type { Settings } from '../../utils/settings';
import type { Overview } from '../../utils/store/overview';
import { CheckNow } from '../check-now';
import type { ShopLinks } from '../links';
import { Pauses } from '../pauses';
import { DropCard } from './drop-card';
import { Head } from './head';
import { Nothing } from './nothing';
import { WatchedRow } from './watched-row';

/** More entries than this are the dashboard's: a popup is for a glance and opens at once. */
const most = 50;

export interface PopupProps {
  readonly overview: Overview;
  readonly settings: Pick<Settings, 'pictures' | 'checks' | 'windowDays'>;
  readonly now: Date;
  readonly links: ShopLinks;
  /** The marketplace whose orders a newcomer is led to. */
  readonly home: string;
  readonly dashboard: string;
  readonly onCheck: () => Promise<CheckNowReply>;
  readonly onDraft: (key: string) => void;
  /** Shows what can be written about a purchase. */
  readonly onWrite: (key: string) => void;
}

/** What the popup shows: drops first, then what is being watched. */
export function PopupView(props: PopupProps) {
  const { overview, settings, now, links, home, dashboard, onCheck, onDraft, onWrite } = props;
  const t = useStore(popupTexts);
  const { ago } = useStore(format);
  const { drops, watching, pauses, remembered, lastCheckAt } = overview;
  const { pictures, windowDays, checks } = settings;
  const hrefOf = ({ marketplace, asin }: { marketplace: string; asin: string }) =>
    links.product(marketplace, asin);
  const beyond = Math.max(0, drops.length - most) + Math.max(0, watching.length - most);
  return (
    <>
      <Head drops={drops} />
      {!checks && <p class="notice small">{t.checksOff}</p>}
      <Pauses {...{ pauses, links, now }} />
      {drops.length > 0 && (
        <section>
          <h2>{t.drops}</h2>
          <ul class="cards">
            {drops
              .slice(0, most)
              .map(
                (watched) =>
                  watched.drop && (
                    <DropCard
                      key={watched.purchase.key}
                      href={hrefOf(watched.purchase)}
                      drop={watched.drop}
                      {...{ watched, now, windowDays, pictures, onDraft, onWrite }}
                    />
                  ),
              )}
          </ul>
        </section>
      )}
      {watching.length > 0 && (
        <section>
          <h2>{t.watching}</h2>
          <ul class="rows">
            {watching.slice(0, most).map((watched) => (
              <WatchedRow
                key={watched.purchase.key}
                href={hrefOf(watched.purchase)}
                {...{ watched, pictures, onWrite }}
              />
            ))}
          </ul>
        </section>
      )}
      {beyond > 0 && (
        <p>
          <a href={dashboard} target="_blank" rel="noopener">
            {t.more(beyond)}
          </a>
        </p>
      )}
      {drops.length + watching.length === 0 && (
        <Nothing remembered={remembered} windowDays={windowDays} orders={links.orders(home)} />
      )}
      <footer class="foot">
        <CheckNow onCheck={onCheck} />
        <nav>
          <a href={dashboard} target="_blank" rel="noopener">
            {t.dashboard}
          </a>
          <a href={`${dashboard}#/settings`} target="_blank" rel="noopener">
            {t.settings}
          </a>
        </nav>
        {lastCheckAt && <p class="quiet small">{t.lastCheck({ ago: ago(lastCheckAt, now) })}</p>}
      </footer>
    </>
  );
}
