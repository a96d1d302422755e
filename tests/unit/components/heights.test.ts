import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightsOf } from '../../../components/heights';

/** The same by addition: top edges of all entries, and where one more would stand. */
function added(heights: readonly number[], gap: number): number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + gap);
  return tops;
}

test('entries stand where their heights add up to, in whatever order the heights are learnt', () => {
  const learnt = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 400 })), { maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(80), fc.nat(20), learnt, (count, gap, told) => {
      const heights = heightsOf(count, 50, gap);
      const plain = Array<number>(count).fill(50);
      for (const [index, height] of told) {
        if (index >= count) continue;
        heights.set(index, height);
        plain[index] = height;
      }
      const tops = added(plain, gap);
      expect(tops.map((_, index) => heights.topOf(index))).toEqual(tops);
      for (const [index, top] of tops.slice(0, -1).entries()) {
        expect(heights.at(top)).toBe(index);
        expect(heights.at((tops[index + 1] ?? 0) - 1)).toBe(index);
      }
    }),
  );
});

test('before the first is the first, after the last the last, and an empty list has a beginning', () => {
  const heights = heightsOf(100_000, 57, 0);
  expect(heights.at(-1000)).toBe(0);
  expect(heights.at(57 * 100_000 + 1000)).toBe(99_999);
  expect(heights.at(57 * 99_999)).toBe(99_999);
  expect(heightsOf(0, 57, 0).topOf(0)).toBe(0);
  expect(heightsOf(0, 57, 0).at(300)).toBe(0);
});
