import { expect, test } from 'vitest';
import { pack } from '../../../utils/drafts/pieces';
import { shorten } from '../../../utils/drafts/shorten';

test('a title is cut at the end of a word', () => {
  expect(shorten('Short  title\n', 20)).toBe('Short title');
  expect(shorten('Desk lamp, dimmable, warm white', 20)).toBe('Desk lamp, dimmable…');
  expect(shorten('Desk lamp, dimmable, warm white', 14)).toBe('Desk lamp…');
});

test('a title without spaces is cut between characters', () => {
  expect(shorten('調光式デスクライト電球色', 8)).toBe('調光式デスクラ…');
  expect(shorten('💡💡💡💡', 4)).toBe('💡…');
});

test('sentences share a piece while they fit', () => {
  const sentence = `${'x'.repeat(149)}.`;
  expect(pack([sentence, sentence, sentence], '')).toEqual([sentence + sentence, sentence]);
  expect(pack([sentence, sentence], ' ')).toEqual([sentence, sentence]);
  expect(pack([], ' ')).toEqual([]);
});
