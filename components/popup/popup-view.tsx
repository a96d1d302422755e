import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import type { Choice } from '../../utils/domain/put-aside';
import { format } from '../../utils/i18n/format';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { CheckNowReply } from '../../utils/messages';
import { type Settings, watchingOf } from '../../utils/settings';
import type { Overview } from '../../utils/store/overview';
import { CheckNow } from '../check-now';
import type { ShopLinks } from '../links';
import { Pauses } from '../pauses';
import { DropCard } from './drop-card';
import { Entries } from './entries';
import { Head } from './head';
import { NewDrops } from './new-drops';
import { Nothing } from './nothing';
import { WatchedRow } from './watched-row';

export interface PopupProps {
  readonly overview: Overview;
  readonly settings: Settings;
  readonly now: Date;
  readonly links: ShopLinks;
  /** The marketplace whose orders a newcomer is led to. */
  readonly home: string;
  readonly dashboard: string;
  readonly onCheck: () => Promise<CheckNowReply>;
  readonly onDraft: (key: string) => void;
  /** Shows what can be written about a purchase. */
  readonly onWrite: (key: string) => void;
  readonly onDecide: (key: string, choice: Choice) => Promise<void>;
  /** The button that keeps a picture of the product page in front, or null. */
  readonly evidence?: ComponentChildren;
}

/** What the popup shows: drops first, then what is being watched. */
export function PopupView(props: PopupProps) {
  const { overview, settings, now, links, home, dashboard, onCheck, onDraft, onWrite, onDecide, evidence } =
    props;
  const t = useStore(popupTexts);
  const { drops, watching, totals, whole, pauses, remembered } = overview;
  const { pictures, windowDays, checks } = settings;
  const { threshold } = watchingOf(settings);
  const entry = { now, windowDays, threshold, pictures, onWrite, onDecide };
  const hrefOf = ({ marketplace, asin }: { marketplace: string; asin: string }) =>
    links.product(marketplace, asin);
  const beyond = totals.drops + totals.watching - drops.length - watching.length;
  return (
    <>
      <Head totals={totals} whole={whole} />
      <NewDrops drops={drops} whole={whole} />
      {!checks && <p class="notice small">{t.checksOff}</p>}
      <Pauses {...{ pauses, links, now }} />
      <Entries
        title="drops"
        class="cards"
        entries={drops}
        estimate={190}
        gap={10}
        render={(watched) =>
          watched.drop && (
            <DropCard
              {...entry}
              {...{ watched, onDraft }}
              drop={watched.drop}
              href={hrefOf(watched.purchase)}
            />
          )
        }
      />
      <Entries
        title="watching"
        class="rows"
        entries={watching}
        estimate={59}
        gap={0}
        render={(watched) => <WatchedRow {...entry} watched={watched} href={hrefOf(watched.purchase)} />}
      />
      {whole && beyond > 0 && (
        <p>
          <a href={dashboard} target="_blank" rel="noopener">
            {t.more(beyond)}
          </a>
        </p>
      )}
      {whole && totals.drops + totals.watching === 0 && (
        <Nothing remembered={remembered} windowDays={windowDays} orders={links.orders(home)} />
      )}
      {evidence}
      <Foot {...{ overview, now, dashboard, onCheck }} />
    </>
  );
}

type FootProps = Pick<PopupProps, 'overview' | 'now' | 'dashboard' | 'onCheck'>;

function Foot({ overview: { lastCheckAt }, now, dashboard, onCheck }: FootProps) {
  const t = useStore(popupTexts);
  const { ago } = useStore(format);
  return (
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
  );
}
