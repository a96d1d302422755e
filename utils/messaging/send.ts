import { browser } from 'wxt/browser';
import type { MessageData, MessageName, Replies } from '../messages';

/** What travels: the receiver answers with a value, or with the words of the error it met. */
export interface Envelope {
  readonly dropback: MessageName;
  readonly data: unknown;
}

export type Answer = { readonly value: unknown } | { readonly error: string };

/**
 * Sends a message to the context that its name says and waits for the answer.
 * @throws Error with the receiver's words when it failed, or when nobody listens.
 */
export async function send<Name extends MessageName>(
  name: Name,
  data: MessageData<Name>,
): Promise<Replies[Name]> {
  const envelope: Envelope = { dropback: name, data };
  const answer = (await browser.runtime.sendMessage(envelope)) as Answer | undefined;
  if (!answer) throw new Error(`Nobody answered ${name}`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.value as Replies[Name];
}
