import { Dexie } from 'dexie';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useLive } from '../../../utils/store/use-live';

/** A database that the browser does not open. */
const indexedDB = {
  open() {
    throw new DOMException('no room on the disk', 'UnknownError');
  },
};
const box = document.createElement('div');

afterEach(() => render(null, box));

test('each query of a database that did not open says why, not only the first', async () => {
  const closed = new Dexie('closed', { indexedDB, IDBKeyRange });
  closed.version(1).stores({ things: 'id' });
  function Count() {
    const counted = useLive(() => closed.table('things').count(), []);
    return <p>{counted.state === 'failed' ? String(counted.error) : counted.state}</p>;
  }
  const failures = () => [...box.children].map(({ textContent }) => textContent);
  render([<Count key={1} />], box);
  await expect.poll(failures).toEqual([expect.stringContaining('no room on the disk')]);
  render([<Count key={1} />, <Count key={2} />], box);
  await expect.poll(failures).toEqual([failures()[0], expect.stringContaining('no room on the disk')]);
});
