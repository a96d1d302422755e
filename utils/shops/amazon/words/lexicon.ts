import { foldSpace } from '../anchors';
import { isAscii } from '../digits';

interface Phrase<Meaning> {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly open: boolean;
  /** The phrase must be the whole text. */
  readonly whole: boolean;
  readonly meaning: Meaning;
}

/** No open word is shorter. */
const startLetters = 3;

/** Stands in a phrase for up to six words. */
const gap = '…';

/** Scripts that write no spaces between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Text as words are compared: no case, no accents or vowel points, no punctuation. */
function fold(text: string): string {
  const lower = foldSpace(text).toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l');
}

function split(folded: string): string[] {
  return folded.match(isAscii(folded) ? /[a-z\d]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Finds known phrases in short texts, in all languages at once. Phrases are found by their first word, so that a
 * lookup costs no more with more languages.
 */
export class Lexicon<Meaning> {
  readonly #byFirst = new Map<string, Phrase<Meaning>[]>();
  /** Phrases of one open word ("cancelad*"), by the first letters of that beginning. */
  readonly #byStart = new Map<string, { readonly start: string; readonly meaning: Meaning }[]>();
  readonly #within: { readonly text: string; readonly whole: boolean; readonly meaning: Meaning }[] = [];

  /** @param phrases as written in the files of words, see `Words`. */
  add(meaning: Meaning, phrases: string): this {
    for (const phrase of phrases.split('|')) {
      const whole = phrase.startsWith('=');
      const open = phrase.endsWith('*');
      const bare = phrase.replace(/^=|\*$/g, '');
      if (unspaced.test(bare)) {
        this.#within.push({ text: bare.split(gap).map(fold).join(gap), whole, meaning });
        continue;
      }
      const parts = bare.split(gap).map((part) => split(fold(part)));
      const words = parts.flatMap((part, index) => (index ? [gap, ...part] : part));
      this.#index({ words, open, whole, meaning });
    }
    return this;
  }

  #index(phrase: Phrase<Meaning>): void {
    const first = phrase.words[0] ?? '';
    if (phrase.words.length === 1 && phrase.open) {
      const letters = first.slice(0, startLetters);
      const others = this.#byStart.get(letters) ?? [];
      this.#byStart.set(letters, [...others, { start: first, meaning: phrase.meaning }]);
      return;
    }
    const others = this.#byFirst.get(first);
    if (others) others.push(phrase);
    else this.#byFirst.set(first, [phrase]);
  }

  /** The meanings of all phrases in a text; a text longer than any label or status line has none. */
  find(text: string): Set<Meaning> {
    const found = new Set<Meaning>();
    if (text === '' || text.length > 300) return found;
    const folded = fold(text);
    if (unspaced.test(folded)) {
      for (const { text: wanted, whole, meaning } of this.#within)
        if (whole ? folded === wanted : holds(folded, wanted)) found.add(meaning);
    }
    const words = split(folded);
    for (const [index, word] of words.entries()) {
      for (const phrase of this.#byFirst.get(word) ?? [])
        if (fits(phrase, words, index)) found.add(phrase.meaning);
      for (const { start, meaning } of this.#byStart.get(word.slice(0, startLetters)) ?? [])
        if (word.startsWith(start)) found.add(meaning);
    }
    return found;
  }
}

/** Whether the parts of a phrase stand in a text, in their order. */
function holds(text: string, phrase: string): boolean {
  let at = 0;
  for (const part of phrase.split(gap)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether a word stands for one of a phrase's, the last of which may be open. */
function begins({ words, open }: Phrase<unknown>, index: number): (word: string) => boolean {
  const wanted = words[index] ?? '';
  const isOpen = open && index === words.length - 1;
  return (word) => (isOpen ? word.startsWith(wanted) : word === wanted);
}

function fits(phrase: Phrase<unknown>, words: readonly string[], start: number): boolean {
  let at = start;
  for (const [index, wanted] of phrase.words.entries()) {
    if (wanted === gap) {
      const isNext = begins(phrase, index + 1);
      const next = words.findIndex((word, place) => place >= at && isNext(word));
      if (next === -1 || next - at > 6) return false;
      at = next;
      continue;
    }
    if (!begins(phrase, index)(words[at] ?? '')) return false;
    at += 1;
  }
  return !phrase.whole || (start === 0 && at === words.length);
}
