import { afterEach, expect, test, vi } from 'vitest';
import { VirtualList } from '../../../components/virtual-list';
import { redraw, show } from './stage';

interface Entry {
  readonly name: string;
  /** CSS pixels; most are other than was thought. */
  readonly height: number;
}

const entry = (index: number): Entry => ({ name: `entry ${index}`, height: 30 + (index % 7) * 20 });
const many = (count: number) => Array.from({ length: count }, (_, index) => entry(index));

const list = (items: readonly Entry[], estimate = 40) => (
  <VirtualList
    items={items}
    estimate={estimate}
    gap={4}
    keyOf={({ name }) => name}
    render={({ name, height }) => (
      <button type="button" style={{ blockSize: `${height}px`, inlineSize: '100%' }}>
        {name}
      </button>
    )}
  />
);

const entries = (stage: Element) => [...stage.querySelectorAll<HTMLElement>('li')];
const rect = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
const named = (stage: Element, name: string) =>
  entries(stage)
    .find((each) => each.textContent === name)
    ?.querySelector('button') ?? null;
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((done) => requestAnimationFrame(done));
};

/** Each drawn entry stands right under the one before it, in its own height. */
function expectInLine(stage: Element): void {
  for (const [index, each] of entries(stage).entries()) {
    const next = entries(stage)[index + 1];
    if (!next || Number(next.dataset.index) !== Number(each.dataset.index) + 1) continue;
    expect(rect(next).top - rect(each).bottom).toBe(4);
  }
}

afterEach(() => scrollTo(0, 0));

test('entries stand one under another in their real heights as soon as they are drawn', async () => {
  const stage = await show(list(many(500)));
  expectInLine(stage);
  expect(entries(stage).length).toBeLessThan(60);
});

test('a far place is reached, and what is seen there stays while those above it turn out higher', async () => {
  const stage = await show(list(many(5000)));
  scrollTo(0, 100_000);
  await vi.waitFor(() => expect(Number(entries(stage).at(-1)?.dataset.index)).toBeGreaterThan(500));
  await frames(4);
  expectInLine(stage);
  expect(Math.min(...entries(stage).map((each) => rect(each).top))).toBeLessThanOrEqual(0);
  expect(Math.max(...entries(stage).map((each) => rect(each).bottom))).toBeGreaterThanOrEqual(innerHeight);
  // Towards the beginning, by less than what is drawn beyond the edge.
  for (let step = 0; step < 20; step++) {
    const watched = entries(stage).find((each) => rect(each).top >= 0);
    const [name, top] = [watched?.textContent ?? '', rect(watched).top];
    scrollBy({ top: -60, behavior: 'instant' });
    await frames(3);
    expect(Math.abs(rect(named(stage, name)).top - (top + 60))).toBeLessThanOrEqual(1);
  }
});

test('the last of a hundred thousand is reached', async () => {
  const stage = await show(list(many(100_000)));
  await vi.waitFor(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    expect(stage.querySelector('[aria-posinset="100000"]')).not.toBeNull();
  }, 5000);
  await frames(3);
  expect(rect(stage.querySelector('[aria-posinset="100000"]')).bottom).toBeLessThanOrEqual(innerHeight + 1);
  expect(entries(stage).length).toBeLessThan(60);
});

test('an entry that grows pushes the next ones, and one out of sight does not move what is seen', async () => {
  const stage = await show(list(many(500)));
  const first = named(stage, 'entry 0');
  if (!first) throw new Error('no first entry');
  first.style.blockSize = '300px';
  await vi.waitFor(() => expect(rect(named(stage, 'entry 1')).top).toBe(rect(first).bottom + 4));
  scrollTo(0, 320);
  await frames(3);
  const before = rect(named(stage, 'entry 3')).top;
  first.style.blockSize = '200px';
  await frames(4);
  expectInLine(stage);
  expect(rect(named(stage, 'entry 3')).top).toBe(before);
});

test('the focus stays with an entry that is out of sight, and heights go with their entries', async () => {
  const stage = await show(list(many(500)));
  const focused = named(stage, 'entry 2');
  focused?.focus();
  scrollTo(0, 5000);
  await frames(3);
  expect(document.activeElement).toBe(focused);
  expect(document.contains(focused)).toBe(true);
  scrollTo(0, 0);
  await frames(3);
  await redraw(stage, list(many(500).toReversed()));
  await frames(2);
  expectInLine(stage);
  await redraw(stage, list([]));
  expect(entries(stage)).toEqual([]);
});

test('the keys for the end and the beginning lead there, whatever turns out higher on the way', async () => {
  const stage = await show(list(many(500)));
  const ask = (key: string, top: number) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    scrollTo(0, top);
  };
  ask('End', document.documentElement.scrollHeight);
  await vi.waitFor(() => {
    expect(rect(named(stage, 'entry 499')).bottom).toBeGreaterThan(0);
    expect(document.documentElement.scrollHeight - innerHeight - scrollY).toBeLessThanOrEqual(1);
  }, 5000);
  ask('Home', 300);
  await vi.waitFor(() => expect(scrollY).toBe(0));
  ask('ArrowDown', 300);
  await frames(6);
  expect(scrollY).toBeGreaterThan(200);
});

test('in another layout, what was seen first is seen still', async () => {
  const tall = many(500).map((each) => ({ ...each, height: each.height * 3 }));
  const stage = await show(list(many(500)));
  const first = () => entries(stage).find((each) => rect(each).bottom > 0)?.textContent;
  scrollTo(0, 10_000);
  await frames(6);
  const before = first();
  await redraw(stage, list(tall, 240));
  await frames(6);
  expect(first()).toBe(before);
  expectInLine(stage);
  await redraw(stage, list(many(500)));
  await frames(6);
  expect(first()).toBe(before);
});
