/**
 * A title on one line, cut at the end of a word.
 * @param length most UTF-16 units of the result, the ellipsis included.
 */
export function shorten(title: string, length: number): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const room = line.slice(0, length);
  const atWord = room.slice(0, Math.max(0, room.lastIndexOf(' '))).replace(/[\s\p{P}]+$/u, '');
  // A first word that alone is too long, or a script without spaces, is cut between characters.
  const kept = atWord.length >= length / 2 ? atWord : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
