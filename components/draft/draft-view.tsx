import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { askRoute } from '../../utils/domain/routes';
import { format } from '../../utils/i18n/format';
import { draftTexts } from '../../utils/i18n/texts/draft';
import type { CheckNowReply } from '../../utils/messages';
import type { WatchedPurchase } from '../../utils/store/overview';
import { CheckNow } from '../check-now';
import type { ShopLinks } from '../links';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import { DraftFacts } from './draft-facts';
import { Message } from './message';
import { RouteList } from './route-list';

/** The message as the shopper sees it. */
export interface DraftMessage {
  readonly subject: string;
  readonly text: string;
}

export type SaveState =
  | { readonly state: 'untouched' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly error: unknown };

export interface DraftProps {
  readonly watched: WatchedPurchase;
  readonly now: Date;
  readonly links: ShopLinks;
  /** Null while it is being written, or when there is nothing to ask for. */
  readonly message: DraftMessage | null;
  /** Why it could not be written, or null. */
  readonly failure: unknown;
  /** BCP 47 code of the language it is written in, or null when not known. */
  readonly language: string | null;
  /** False for a request that was sent already: it is shown as it went. */
  readonly editable: boolean;
  /** True when the price moved after the message was written. */
  readonly stale: boolean;
  readonly save: SaveState;
  readonly onChange: (message: DraftMessage) => void;
  /** Writes it anew from the template, for a sent one as the next request. */
  readonly onWrite: () => void;
  /** Brings back what {@link onWrite} replaced; null when it replaced nothing. */
  readonly onUndo: (() => void) | null;
  /** @returns false when the browser refused to copy. */
  readonly onCopyAndOpen: () => Promise<boolean>;
  readonly onMarkSent: () => Promise<void>;
  readonly onCheck: () => Promise<CheckNowReply>;
}

const anHour = 3_600_000;

/** A request on its way: the facts, the ways, the message to edit, and what to do with it. */
export function DraftView(props: DraftProps) {
  const { watched, now, links, message, failure, language, editable, stale, onWrite, onCheck } = props;
  const { purchase, drop, claim, routes } = watched;
  const t = useStore(draftTexts);
  const { relative, languageName, moment } = useStore(format);
  const ask = askRoute(purchase);
  const seller = ask === 'ask-seller';
  // A surer way than asking is told before the shopper has read and sent a message.
  const [best] = routes;
  const askingIsBest = best?.kind === ask;
  const old = drop !== null && now.getTime() - new Date(drop.seenAt).getTime() > anHour;
  return (
    <article class="draft">
      <h1>{t.title({ title: purchase.title })}</h1>
      <DraftFacts watched={watched} links={links} />
      {!askingIsBest && <RouteList routes={routes} />}
      {old && editable && (
        <div class="notice">
          <p>{t.old({ ago: relative(drop.seenAt, now) })}</p>
          <CheckNow onCheck={onCheck} again />
        </div>
      )}
      {!drop && editable && <p class="notice">{t.noDrop}</p>}
      {drop && watched.daysLeft < 0 && <p class="notice">{t.windowOver}</p>}
      {stale && editable && (
        <div class="notice row">
          <p>{t.stale}</p>
          <button type="button" onClick={onWrite}>
            {t.again}
          </button>
        </div>
      )}
      {failure !== null && (
        <p class="notice" role="alert">
          {t.failed({ reason: reasonOf(failure) })}
        </p>
      )}
      {claim?.sentAt && !editable && (
        <div class="notice row">
          <p>{t.sentOn({ when: moment(claim.sentAt) })}</p>
          {drop && (
            <button type="button" onClick={onWrite}>
              {t.writeNew}
            </button>
          )}
        </div>
      )}
      {message && (
        <>
          <Message message={message} editable={editable} onChange={props.onChange} />
          {language && <p class="quiet small">{t.language({ language: languageName(language) })}</p>}
          <p class="rule small">
            {seller ? t.ruleSeller : t.rule} {t.youSend}
          </p>
          {editable && <Actions {...props} seller={seller} />}
        </>
      )}
      {askingIsBest && <RouteList routes={routes} />}
    </article>
  );
}

function Actions(props: DraftProps & { seller: boolean }) {
  const { seller, save, watched, onCopyAndOpen, onMarkSent, onWrite, onUndo } = props;
  const t = useStore(draftTexts);
  const [line, setLine] = useState<StatusLine | null>(null);
  const act = async (action: () => Promise<string>) => {
    try {
      setLine({ words: await action() });
    } catch (error) {
      setLine({ words: t.actFailed({ reason: reasonOf(error) }), failed: true });
    }
  };
  const copyAndOpen = async () => ((await onCopyAndOpen()) ? t.copied : t.notCopied);
  const markSent = async () => {
    await onMarkSent();
    return t.markedSent;
  };
  return (
    <div class="actions">
      <div class="row">
        <button type="button" data-main onClick={() => act(copyAndOpen)}>
          {seller ? t.copyOpenSeller : t.copyOpenSupport}
        </button>
        {watched.claim?.state === 'drafted' && (
          <button type="button" onClick={() => act(markSent)}>
            {t.markSent}
          </button>
        )}
        <button type="button" data-plain onClick={onWrite}>
          {t.again}
        </button>
        {onUndo && (
          <button type="button" data-plain onClick={onUndo}>
            {t.undo}
          </button>
        )}
      </div>
      <Status line={line} />
      <Status line={saveLine(save, t)} />
    </div>
  );
}

type DraftWords = ReturnType<typeof draftTexts.get>;

function saveLine(save: SaveState, t: DraftWords): StatusLine | null {
  if (save.state === 'failed') return { words: t.notSaved({ reason: reasonOf(save.error) }), failed: true };
  return save.state === 'saved' ? { words: t.saved } : null;
}
