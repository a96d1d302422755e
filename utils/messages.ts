import * as v from 'valibot';
import type { Claim } from './domain/claim';
import type { Spoken } from './i18n';
import {
  addressee,
  channel,
  choice,
  claimState,
  messageKind,
  pageFacts,
  routeKind,
  time,
  typedPurchase,
} from './schemas';
import { settingsChange } from './settings';
import type { Refusal } from './store/backup/refusal';
import type { WatchedPurchase } from './store/overview';
import type { Look } from './watch/look';

/** The contexts that receive messages; a name's part before the colon says whose message it is. */
export type Recipient = 'background' | 'offscreen';

/** Who may send a message: our own pages, a content script in a marketplace's page, the background. */
export type Sender = 'page' | 'content' | 'background';

interface Entry<Data extends v.GenericSchema> {
  readonly from: readonly Sender[];
  readonly data: Data;
}

const entry = <Data extends v.GenericSchema>(from: readonly Sender[], data: Data): Entry<Data> => ({
  from,
  data,
});

const key = v.pipe(v.string(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(20_000));
/** A name of ours. */
const word = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/));
/** The groups of texts that a content script shows: the reply brings them in the shopper's language. */
const groups = v.pipe(v.array(key), v.maxLength(50));
/** Pixels. */
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
/** BCP 47. */
const language = v.pipe(v.string(), v.maxLength(35));

/** The one map of all messages between contexts: who may send them and what they carry. */
export const protocol = {
  /** An order page was read in the shopper's tab. */
  'background:orders-seen': entry(['content'], v.object({ url: v.string(), facts: pageFacts })),
  /** Asks what is known of orders on an open page, for their strips. */
  'background:orders-watched': entry(
    ['content'],
    v.object({ url: v.string(), orderIds: v.array(v.pipe(v.string(), v.maxLength(60))), groups }),
  ),
  /** A page of a watched product was opened: asks for the reader. */
  'background:product-opened': entry(['content'], v.object({ url: v.string() })),
  'background:product-seen': entry(['content'], v.object({ url: v.string(), facts: pageFacts })),
  /** A contact page was opened: asks for the card, if there is a draft for it. */
  'background:contact-opened': entry(['content'], v.object({ url: v.string() })),
  /** The card asks for the draft that belongs to its tab. */
  'background:contact-drafts': entry(['content'], v.object({ url: v.string(), groups })),
  /** What filling did, field by field, without a text; no outcomes: no field for a message was recognised. */
  'background:contact-filled': entry(
    ['content'],
    v.object({
      url: v.string(),
      stage: word,
      outcomes: v.pipe(v.array(v.object({ role: word, outcome: word })), v.maxLength(100)),
    }),
  ),
  'background:check-now': entry(['page'], v.object({})),
  /** Opens the dashboard at the draft for a purchase, in a tab. */
  'background:draft-show': entry(['page', 'content'], v.object({ purchase: key })),
  /** Keeps the message as it stands: makes the purchase's claim of its kind, or updates the one that is only drafted. */
  'background:draft-save': entry(
    ['page'],
    v.object({
      purchase: key,
      kind: messageKind,
      channel,
      language,
      route: v.nullable(routeKind),
      subject: text,
      text,
    }),
  ),
  /** Opens the page where the addressee is written to in a new tab and keeps the draft for it. */
  'background:support-open': entry(['page'], v.object({ claim: key, to: addressee })),
  /** Keeps a shopper's own version of a template; `template: null` goes back to Dropback's. */
  'background:template-change': entry(
    ['page'],
    v.object({
      kind: messageKind,
      language,
      template: v.nullable(v.object({ subject: text, text: v.pipe(text, v.nonEmpty()) })),
    }),
  ),
  'background:claim-change': entry(
    ['page'],
    v.object({
      claim: key,
      state: claimState,
      amount: v.nullable(v.string()),
      note: text,
      /** The times before a change that is undone; left out, they follow from the state. */
      times: v.optional(v.object({ sentAt: v.nullable(time), answeredAt: v.nullable(time) })),
    }),
  ),
  /** The shopper took a way to the lower price on which nobody is written to. */
  'background:route-taken': entry(['page'], v.object({ purchase: key, route: routeKind })),
  /** The refund on the order page is not the answer to a claim. */
  'background:refund-deny': entry(['page'], v.object({ claim: key })),
  /** The shopper was asked whether he sent these messages; he is not asked again. */
  'background:sent-asked': entry(['page'], v.object({ claims: v.array(key) })),
  /** Puts a drop or a purchase aside, or takes that back. */
  'background:decision-change': entry(['page'], v.object({ purchase: key, choice: choice })),
  'background:settings-change': entry(['page'], settingsChange),
  /** Takes a picture of the product page in a tab, which must be in front. */
  'background:evidence-save': entry(['page'], v.object({ tab: v.pipe(v.number(), v.integer()) })),
  'background:evidence-delete': entry(['page'], v.object({ evidence: key })),
  /** Brings a deleted picture back; `file` is the address of a blob that the page keeps. */
  'background:evidence-restore': entry(
    ['page'],
    v.object({
      marketplace: key,
      asin: key,
      takenAt: time,
      width: size,
      height: size,
      file: v.pipe(v.string(), v.startsWith('blob:')),
    }),
  ),
  /** Remembers a purchase that the shopper typed in. */
  'background:purchase-add': entry(['page'], typedPurchase),
  /** An export as text, or the address of one that the page keeps as a blob: too long for a message. */
  'background:data-import': entry(
    ['page'],
    v.union([v.object({ json: v.string() }), v.object({ file: v.pipe(v.string(), v.startsWith('blob:')) })]),
  ),
  'background:data-delete': entry(['page'], v.object({})),
  /** Forgets one purchase with everything that is kept of it and of nothing else. */
  'background:purchase-delete': entry(['page'], v.object({ purchase: key })),
  /** Chromium only: fetches a page and reads it. */
  'offscreen:look': entry(['background'], v.object({ url: v.string() })),
} as const;

export type MessageName = keyof typeof protocol;

export type MessageData<Name extends MessageName> = v.InferInput<(typeof protocol)[Name]['data']>;

/** A draft for the contact page's card. */
export interface ContactDraft {
  readonly claim: Claim;
  readonly title: string;
  /** True in the tab that was opened for this draft, or in one opened from it: fields may be filled by themselves. */
  readonly ownTab: boolean;
}

/** What the card shows and does. Settings come along, so that a content script carries no code to read them. */
export interface ContactDrafts {
  readonly drafts: readonly ContactDraft[];
  /** The language of the interface with the groups that were asked for. */
  readonly spoken: Spoken;
  /** Tick "e-mail me a copy". */
  readonly emailCopy: boolean;
}

/** What the strips of a page say. Settings come along, so that a content script carries no code to read them. */
export interface StripContent {
  /** [] when strips are switched off. */
  readonly watched: readonly WatchedPurchase[];
  /** The language of the interface with the groups that were asked for. */
  readonly spoken: Spoken;
}

/** What each message is answered with. */
export interface Replies {
  'background:orders-seen': undefined;
  'background:orders-watched': StripContent;
  'background:product-opened': undefined;
  'background:product-seen': undefined;
  'background:contact-opened': undefined;
  'background:contact-drafts': ContactDrafts;
  'background:contact-filled': undefined;
  'background:check-now': CheckNowReply;
  'background:draft-show': undefined;
  'background:draft-save': { claim: string };
  'background:support-open': { url: string };
  'background:template-change': undefined;
  'background:claim-change': undefined;
  'background:route-taken': undefined;
  'background:refund-deny': undefined;
  'background:sent-asked': undefined;
  'background:decision-change': undefined;
  'background:settings-change': undefined;
  'background:evidence-save': EvidenceReply;
  'background:evidence-delete': undefined;
  'background:evidence-restore': undefined;
  'background:purchase-add': AddedPurchase;
  'background:data-import': ImportReply;
  'background:data-delete': undefined;
  'background:purchase-delete': undefined;
  'offscreen:look': Look;
}

/** `started` products are looked at now; the rest wait, and why. */
export interface CheckNowReply {
  readonly started: number;
  readonly waiting: 'nothing-watched' | 'paused' | 'just-checked' | 'switched-off' | null;
}

/** The newest purchase of the product, with which the picture is shown; or why none was taken. */
export type EvidenceReply = { readonly purchase: string } | { readonly refused: EvidenceRefusal };

export type EvidenceRefusal =
  | 'not-product'
  | 'not-bought'
  | 'no-edge'
  | 'covered'
  | 'moved'
  | 'zoomed'
  | 'not-allowed';

export interface AddedPurchase {
  readonly purchase: string;
  /** It was remembered before; what was typed is merged into it. */
  readonly known: boolean;
  /** Its window is open, so its price is looked at. */
  readonly watched: boolean;
}

export type ImportReply =
  | { readonly imported: { purchases: number; observations: number; claims: number } }
  /** Refused whole: what is wrong and where in the file. Nothing was touched. */
  | Refusal;
