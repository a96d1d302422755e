import { useStore } from '@nanostores/preact';
import { manyRequests } from '../../utils/domain/asking';
import type { Channel, MessageKind } from '../../utils/domain/claim';
import { isPriceKind } from '../../utils/domain/claim';
import { askRoute, type RouteKind } from '../../utils/domain/routes';
import type { Addressee } from '../../utils/domain/writing';
import { format } from '../../utils/i18n/format';
import { draftTexts } from '../../utils/i18n/texts/draft';
import { routesTexts } from '../../utils/i18n/texts/routes';
import { kindHintTexts, writeTexts } from '../../utils/i18n/texts/writing';
import type { CheckNowReply } from '../../utils/messages';
import type { WatchedPurchase } from '../../utils/store/overview';
import { CheckNow } from '../check-now';
import type { ShopLinks } from '../links';
import { reasonOf } from '../reason';
import { Actions } from './actions';
import { Aloud } from './aloud';
import { Beside } from './beside';
import { Choices } from './choices';
import { ConditionList } from './conditions';
import { DraftFacts } from './draft-facts';
import { Message } from './message';
import { Pieces } from './pieces';
import { RouteList } from './route-list';
import { TemplateEditor, type TemplateTools } from './template-editor';

/** The message as the shopper sees it. */
export interface DraftMessage {
  readonly subject: string;
  readonly text: string;
}

/** The message in the shopper's own language; `text: null` where his own template cannot be said in it. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  readonly text: string | null;
}

export type SaveState =
  | { readonly state: 'untouched' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly error: unknown };

export interface DraftProps {
  /** Its claim is the newest of this kind. */
  readonly watched: WatchedPurchase;
  readonly now: Date;
  readonly links: ShopLinks;
  readonly kind: MessageKind;
  /** The kinds to choose from, this one among them. */
  readonly kinds: readonly MessageKind[];
  /** True when the shopper just chose the kind: the focus stays where it was chosen. */
  readonly focusKind: boolean;
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  /** BCP 47 code of the language it is written in. */
  readonly language: string;
  readonly languages: readonly string[];
  /** Whom it can go to, the right one first. */
  readonly addressees: readonly [Addressee, ...Addressee[]];
  /** Null while it is being written, or when there is nothing to ask for. */
  readonly message: DraftMessage | null;
  /** The text in parts that each fit a chat field. */
  readonly pieces: readonly string[];
  /** Null where it is in the shopper's own language already. */
  readonly translation: Translation | null;
  /** Why it could not be written, or null. */
  readonly failure: unknown;
  /** False for a message that was sent already: it is shown as it went. */
  readonly editable: boolean;
  /** True when the price moved after the message was written. */
  readonly stale: boolean;
  readonly save: SaveState;
  /** Requests for a difference that were sent in the last seven days, for any purchase. */
  readonly askedLately: number;
  readonly template: TemplateTools;
  readonly onKind: (kind: MessageKind) => void;
  readonly onChannel: (channel: Channel) => void;
  readonly onLanguage: (language: string) => void;
  readonly onChange: (message: DraftMessage) => void;
  /** Writes it anew from the template, for a sent one as the next message. */
  readonly onWrite: () => void;
  /** Brings back what {@link onWrite} replaced; null when it replaced nothing. */
  readonly onUndo: (() => void) | null;
  /** @returns false when the browser refused to copy. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** @returns false when the browser refused to copy. */
  readonly onCopyAndOpen: (to: Addressee) => Promise<boolean>;
  readonly onMarkSent: () => Promise<void>;
  /** The shopper took a way to the lower price on which nobody is written to. */
  readonly onTaken: (route: RouteKind) => Promise<void>;
  readonly onCheck: () => Promise<CheckNowReply>;
}

/** A message on its way: the facts, the ways, the text to edit, and what to do with it. */
export function DraftView(props: DraftProps) {
  const { watched, links, kind, failure } = props;
  const t = useStore(draftTexts);
  const { title } = useStore(writeTexts);
  const isPrice = isPriceKind(kind);
  // A surer way than asking is told before the shopper has read and sent a message.
  const askingIsBest = watched.routes.open[0]?.kind === askRoute(watched.purchase);
  // What has no price to compare is told by the notices of the price.
  const hasRoutes = isPrice && (watched.drop !== null || isPaidBack(watched));
  const routeList = hasRoutes && (
    <RouteList
      routes={watched.routes}
      purchase={watched.purchase}
      links={links}
      onTaken={({ kind: route }) => props.onTaken(route)}
    />
  );
  const named = { title: watched.purchase.title };
  return (
    <article class="draft" data-wide={props.translation !== null}>
      <h1>{isPrice ? t.title(named) : title(named)}</h1>
      <DraftFacts watched={watched} links={links} figures={isPrice} />
      <Choices {...props} />
      {isPrice && <ConditionList conditions={watched.conditions} />}
      {!askingIsBest && routeList}
      {isPrice && <PriceNotices {...props} />}
      {failure !== null && (
        <p class="notice" role="alert">
          {t.failed({ reason: reasonOf(failure) })}
        </p>
      )}
      <SentNotice {...props} />
      <Text {...props} />
      {askingIsBest && routeList}
    </article>
  );
}

/** The price is still lower, and nothing of it is left to ask for. */
const isPaidBack = ({ routes }: WatchedPurchase) => routes.noneBecause === 'paid-back';

const anHour = 3_600_000;

/** What became of the price since. */
function PriceNotices({ watched, now, editable, stale, askedLately, onWrite, onCheck }: DraftProps) {
  const { drop, daysLeft } = watched;
  const t = useStore(draftTexts);
  const ways = useStore(routesTexts);
  const { ago } = useStore(format);
  const old = drop !== null && now.getTime() - new Date(drop.seenAt).getTime() > anHour;
  return (
    <>
      {old && editable && (
        <div class="notice">
          <p>{t.old({ ago: ago(drop.seenAt, now) })}</p>
          <CheckNow onCheck={onCheck} again />
        </div>
      )}
      {!drop && editable && !isPaidBack(watched) && <p class="notice">{t.noDrop}</p>}
      {editable && askedLately >= manyRequests && <p class="notice">{ways.askedLately(askedLately)}</p>}
      {drop && daysLeft < 0 && <p class="notice">{t.windowOver}</p>}
      {stale && editable && (
        <div class="notice row">
          <p>{t.stale}</p>
          <button type="button" onClick={onWrite}>
            {t.again}
          </button>
        </div>
      )}
    </>
  );
}

function SentNotice({ watched, kind, editable, onWrite }: DraftProps) {
  const { claim, drop, routes } = watched;
  // Never two requests for one drop.
  const mayAsk = drop !== null && routes.askClosed === null;
  const t = useStore(draftTexts);
  const { moment } = useStore(format);
  const mayWrite = mayAsk || !isPriceKind(kind);
  // A way that was taken without a message has no words that went.
  const went = claim?.text ? claim.sentAt : null;
  if (editable || !(went || mayWrite)) return null;
  return (
    <div class="notice row">
      {went && <p>{t.sentOn({ when: moment(went) })}</p>}
      {mayWrite && (
        <button type="button" onClick={onWrite}>
          {t.writeNew}
        </button>
      )}
    </div>
  );
}

/** The message with its own language beside it, laid out for its channel. */
function Text(props: DraftProps) {
  const { watched, links, kind, channel, language, message, translation, editable, addressees } = props;
  const t = useStore(draftTexts);
  const { publicNote, change } = useStore(writeTexts);
  const { gap } = useStore(format);
  const hints: Readonly<Partial<Record<string, string>>> = useStore(kindHintTexts);
  if (!message) return null;
  const [to] = addressees;
  const rule = kind === 'price-difference-seller' ? t.ruleSeller : t.rule;
  const byPhone = channel === 'phone';
  const hasSubject = channel === 'form' && to !== 'product-page';
  const fields = <Message {...{ message, language, editable, hasSubject }} onChange={props.onChange} />;
  return (
    <>
      {editable && hints[kind] && <p class="notice">{hints[kind]}</p>}
      <div class="both">
        {byPhone ? (
          <Aloud text={message.text} language={language} help={links.help(watched.purchase.marketplace)} />
        ) : (
          fields
        )}
        {translation && <Beside translation={translation} />}
      </div>
      {channel === 'chat' && editable && <Pieces {...props} />}
      {byPhone && editable && (
        <details>
          <summary>{change}</summary>
          {fields}
        </details>
      )}
      <p class="rule small">
        {[isPriceKind(kind) && rule, to === 'product-page' && publicNote, !byPhone && t.youSend]
          .filter(Boolean)
          .join(gap)}
      </p>
      {editable && <Actions {...props} />}
      {editable && <TemplateEditor key={language} tools={props.template} onUsed={props.onWrite} />}
    </>
  );
}
