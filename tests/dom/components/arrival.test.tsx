import { useEffect, useState } from 'preact/hooks';
import { afterAll, expect, test } from 'vitest';
import { routeOf, useRoute } from '../../../entrypoints/dashboard/use-route';
import { show } from './stage';

const began = location.hash;
afterAll(() => {
  location.hash = began;
});

/** A list that comes a moment later than its page, as one out of the store does, and the page of one entry. */
function Page() {
  const [name] = useRoute();
  return (
    <main tabIndex={-1} key={name}>
      {name === 'list' ? <List /> : <p>one</p>}
    </main>
  );
}

function List() {
  const [read, setRead] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRead(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return read ? (
    <p style={{ blockSize: '5000px' }}>
      <a href="#/one/1">one</a>
    </p>
  ) : null;
}

test('a view is shown from its top with the focus in it, and the one before where it was left', async () => {
  location.hash = '#/list';
  const stage = await show(<Page />);
  await expect.poll(() => stage.querySelector('a')).not.toBeNull();
  stage.querySelector('a')?.focus();
  scrollTo(0, 900);

  location.hash = '#/one/1';
  await expect.poll(() => stage.textContent).toBe('one');
  await expect.poll(() => document.activeElement?.localName).toBe('main');
  expect(scrollY).toBe(0);

  history.back();
  await expect.poll(() => routeOf(location.hash)).toEqual(['list']);
  await expect.poll(() => scrollY).toBe(900);
});
