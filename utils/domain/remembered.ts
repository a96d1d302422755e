/**
 * Asks about each word or number once and then answers from memory: for what takes longer to ask than to keep.
 * @param atMost answers that are kept, for what has many words; when there are more, all are forgotten.
 */
export function remembered<In extends string | number, Out>(
  ask: (word: In) => Out,
  atMost = Number.POSITIVE_INFINITY,
): (word: In) => Out {
  const known = new Map<In, { readonly answer: Out }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.answer;
    const answer = ask(word);
    if (known.size >= atMost) known.clear();
    known.set(word, { answer });
    return answer;
  };
}
