import type { MessageKind } from '../domain/claim';
import { gapOf } from '../domain/language';
import type { Channel, Draft, DraftFacts } from './draft';
import { kindOf } from './kinds';
import type { KindTexts } from './kinds/kind';
import { commonTexts, type Language, languageFor } from './languages';
import type { CommonTexts, Sentence } from './languages/language';
import { pack } from './pieces';
import { type Values, valuesOf } from './placeholders';
import { render } from './render';

export interface DraftRequest {
  readonly kind: MessageKind;
  /** BCP 47; a language without templates gets the English ones. */
  readonly language: string;
  readonly channel: Channel;
  readonly facts: DraftFacts;
}

/** Writes a message from its templates; what the facts do not know stays unsaid. */
export async function compose(request: DraftRequest): Promise<Draft> {
  return write(request.kind, await lookUp(request));
}

export interface Writing {
  readonly language: Language;
  readonly channel: Channel;
  readonly common: CommonTexts;
  readonly values: Values;
  /** A sentence as it stands in the message; null leaves it out. */
  readonly say: (sentence: Sentence) => string | null;
}

/** The words and facts that a message is written with. */
export async function lookUp(request: Omit<DraftRequest, 'kind'>): Promise<Writing> {
  const { channel, facts } = request;
  const language = languageFor(request.language) ?? 'en';
  const common = await commonTexts(language);
  const { conditions } = common;
  const values = valuesOf(facts, { language, channel, conditions });
  return { language, channel, common, values, say: (sentence) => render(sentence, values) };
}

/** Puts the sentences of a kind in order and lays them out for the channel. */
export async function write(kind: MessageKind, writing: Writing): Promise<Draft> {
  const { language, channel, common, say } = writing;
  const { order, texts } = await kindOf(kind);
  const own: KindTexts = texts[language];
  const said = (...sentences: readonly (Sentence | undefined)[]) =>
    sentences.flatMap((sentence) => (sentence === undefined ? [] : (say(sentence) ?? [])));
  const gap = gapOf(language);
  const tell = said(...order.map((name) => (name === 'tell' ? own.tell : common[name])));
  const [opening = '', ...rest] = [...said(common.about), ...tell];
  const thanks = said(common.thanks);
  const subject = said(own.subject).join('');
  if (channel === 'chat') {
    const first = `${common.hello}${gap}${/[,،]$/u.test(common.hello) ? lowerFirst(opening, language) : opening}`;
    const pieces = pack([first, ...rest, ...said(own.ask), ...thanks], gap);
    return { subject, text: pieces.join('\n'), pieces };
  }
  if (channel === 'phone') {
    const lines = [...said(common.spokenHello), opening, ...rest, ...said(own.ask), ...thanks];
    return whole(subject, lines.join('\n'));
  }
  const paragraphs = [
    [common.greeting],
    [common.lowerAfterGreeting ? lowerFirst(opening, language) : opening, ...rest],
    said(own.ask, own.more),
    thanks,
    said(common.regards),
  ];
  return whole(
    subject,
    paragraphs
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => sentences.join(gap))
      .join('\n\n'),
  );
}

/** A message that is not cut into pieces. */
export function whole(subject: string, text: string): Draft {
  return { subject, text, pieces: [text] };
}

function lowerFirst(sentence: string, language: Language): string {
  // English "I" stays as it is.
  return sentence.replace(/^(?!I\s)\p{Lu}/u, (letter) => letter.toLocaleLowerCase(language));
}
