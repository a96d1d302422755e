import { expect, test } from 'vitest';
import { piecesOf } from '../../../utils/drafts';
import { pieceLength } from '../../../utils/drafts/pieces';

test('each line is a piece, blank ones are none', () => {
  expect(piecesOf('One.\n\n  Two, and three. \n')).toEqual(['One.', 'Two, and three.']);
  expect(piecesOf(' \n')).toEqual([]);
});

test('a line too long for a chat field comes in several, whole words each', () => {
  const line = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
  const pieces = piecesOf(line);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every(({ length }) => length <= pieceLength)).toBe(true);
  expect(pieces.join(' ')).toBe(line);
});
