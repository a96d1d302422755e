/** Characters that every chat field known to us takes in one message. */
export const pieceLength = 300;

/**
 * Sentences packed into as few pieces as fit a chat field, in order.
 * @param gap what stands between two sentences of the language.
 */
export function pack(sentences: readonly string[], gap: string): string[] {
  const pieces: string[] = [];
  for (const part of sentences.flatMap(cut)) {
    const last = pieces.at(-1);
    const joined = last === undefined ? part : `${last}${gap}${part}`;
    if (last !== undefined && joined.length <= pieceLength) pieces[pieces.length - 1] = joined;
    else pieces.push(part);
  }
  return pieces;
}

/** The pieces of a chat's message as the shopper left it: one a line, longer lines in several. */
export function piecesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(cut);
}

/** A sentence too long for one piece, in parts that end at a word where there is one. */
function cut(sentence: string): string[] {
  if (sentence.length <= pieceLength) return [sentence];
  const space = sentence.lastIndexOf(' ', pieceLength);
  const at = space > 0 ? space : pieceLength;
  return [sentence.slice(0, at).trimEnd(), ...cut(sentence.slice(at).trimStart())];
}
