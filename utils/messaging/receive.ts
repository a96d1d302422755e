import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type MessageName, protocol, type Recipient, type Replies, type Sender } from '../messages';
import { marketplaceOf } from '../shops';
import type { Answer, Envelope } from './send';

/** Where a message came from. */
export interface Origin {
  /** The tab of a content script, or null for our own pages and the background. */
  readonly tabId: number | null;
}

type NamesOf<To extends Recipient> = Extract<MessageName, `${To}:${string}`>;

type ReplyOf<Name extends MessageName> =
  | Promise<Replies[Name]>
  | (undefined extends Replies[Name] ? Promise<void> : never);

/** One handler for every message of a recipient; forgetting one does not compile. */
export type Handlers<To extends Recipient> = {
  [Name in NamesOf<To>]: (
    data: v.InferOutput<(typeof protocol)[Name]['data']>,
    origin: Origin,
  ) => ReplyOf<Name>;
};

/** Which of the three kinds a sender is; null for anything else, which is not answered. */
function senderKind(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const home = browser.runtime.getURL('/');
  // Chromium names the worker's script as its sender.
  if (sender.url?.startsWith(home)) return sender.url === `${home}background.js` ? 'background' : 'page';
  if (sender.tab) return marketplaceOf(sender.url ?? '') ? 'content' : null;
  return sender.url === undefined ? 'background' : null;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'dropback' in message;
}

/**
 * Listens for the messages of one recipient, checks sender and data at run time, and answers.
 * Register at the first turn of the context. Messages for others are left to them.
 */
export function receive<To extends Recipient>(to: To, handlers: Handlers<To>): void {
  const answer = async (message: Envelope, sender: Browser.runtime.MessageSender): Promise<Answer> => {
    const name = message.dropback as NamesOf<To>;
    const kind = senderKind(sender);
    const { from, data: schema } = protocol[name];
    if (!kind || !(from as readonly Sender[]).includes(kind))
      return { error: `${name} is not for ${kind ?? 'strangers'}` };
    const data = v.safeParse(schema, message.data);
    if (!data.success)
      return {
        error: `${name} carries something else: ${v.flatten(data.issues).root ?? data.issues[0]?.message}`,
      };
    try {
      const handler = handlers[name] as (data: unknown, origin: Origin) => Promise<unknown>;
      return { value: await handler(data.output, { tabId: sender.tab?.id ?? null }) };
    } catch (error) {
      console.error(name, error);
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isEnvelope(message) || !message.dropback.startsWith(`${to}:`)) return;
    if (!Object.hasOwn(handlers, message.dropback)) return;
    void answer(message, sender).then(reply);
    // The one way of a later answer that every browser knows.
    return true;
  });
}
