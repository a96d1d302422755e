import { gapOf } from '../domain/language';
import { type DraftRequest, lookUp, whole, write } from './compose';
import type { Draft } from './draft';
import type { Sentence } from './languages/language';
import { pack } from './pieces';
import { isPlaceholder, placeholdersIn } from './placeholders';
import { render, settleOptional, wordingOf } from './render';

/** A shopper's own version of a message, with facts named in curly brackets. */
export interface OwnTemplate {
  readonly subject: string;
  readonly text: string;
}

/** The names in curly brackets that no fact has, each once; [] when the template can be used. */
export function checkTemplate(text: string): string[] {
  return [...new Set(placeholdersIn(text).filter((name) => !isPlaceholder(name)))];
}

/** Whether a curly bracket stands alone, which would cost the sentence that it stands in. */
export function hasStrayBracket(text: string): boolean {
  return /[{}]/u.test(text.replaceAll(/\{[^{}\n]*\}/gu, ''));
}

/**
 * The built-in message with the names of the facts in their places, and in square brackets what is left out without its
 * facts: what a shopper's own version starts from. Of several wordings it has the one that fits the facts.
 */
export async function templateOf(request: DraftRequest): Promise<OwnTemplate> {
  const writing = await lookUp(request);
  const say = (sentence: Sentence) => wordingOf(sentence, writing.values);
  const { subject, text } = await write(request.kind, { ...writing, say });
  return { subject, text };
}

/** Writes a message from a shopper's own template. A sentence that names an unknown fact is left out. */
export async function composeFrom(
  template: OwnTemplate,
  request: Omit<DraftRequest, 'kind'>,
): Promise<Draft> {
  const { language, values } = await lookUp(request);
  const lines = settleOptional(template.text, values)
    .split('\n')
    .flatMap((line) => {
      const sentences = sentencesOf(line, language).flatMap((sentence) => render(sentence, values) ?? []);
      return line.trim() !== '' && sentences.length === 0 ? [] : [sentences];
    });
  const gap = gapOf(language);
  const subject = render(template.subject, values) ?? '';
  if (request.channel === 'chat') {
    const pieces = pack(lines.flat(), gap);
    return { subject, text: pieces.join('\n'), pieces };
  }
  const text = lines.map((sentences) => sentences.join(gap)).join('\n');
  return whole(subject, text.replace(/\n{3,}/g, '\n\n').trim());
}

/** The sentences of a line. A fact counts as a word, so that one can begin with it. */
function sentencesOf(line: string, language: string): string[] {
  const masked = line.replaceAll(/\{\w*\}/gu, (name) => 'X'.repeat(name.length));
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(masked)].map(
    ({ index, segment }) => line.slice(index, index + segment.length).trimEnd(),
  );
}
