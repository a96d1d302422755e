/** Asks about each word once and then answers from memory: for what takes longer to ask than to keep, of few words. */
export function remembered<Out>(ask: (word: string) => Out): (word: string) => Out {
  const known = new Map<string, { readonly answer: Out }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.answer;
    const answer = ask(word);
    known.set(word, { answer });
    return answer;
  };
}
