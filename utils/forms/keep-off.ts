/** A box on the screen, as `getBoundingClientRect` gives it. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where the card may stand so that it covers no field.
 * @param card its box now, at one side of the window.
 * @param width of the window.
 * @returns `stay`, `move` to the other side, or `collapse` where it would cover a field on both.
 */
export function keepOff(card: Box, fields: readonly Box[], width: number): 'stay' | 'move' | 'collapse' {
  const covers = (box: Box) => fields.some((field) => overlaps(box, field));
  if (!covers(card)) return 'stay';
  const { left, right, top, bottom } = card;
  const mirrored = { left: width - right, right: width - left, top, bottom };
  return covers(mirrored) ? 'collapse' : 'move';
}
