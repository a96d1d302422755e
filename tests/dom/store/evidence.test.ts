import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { protocol } from '../../../utils/messages';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { dropEvidence, keepEvidence, latestPurchaseOf, readEvidence } from '../../../utils/store/evidence';
import { observation, purchase } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
const product = { marketplace: 'www.amazon.com', asin: 'B000000001' };

async function png(): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')?.fillRect(3, 3, 20, 10);
  return canvas.convertToBlob({ type: 'image/png' });
}

const taken = async (takenAt: string) => ({
  ...product,
  ...{ takenAt, picture: await png(), width: 40, height: 30 },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

test('a picture goes into the export and comes back byte by byte', async () => {
  const first = await taken('2026-11-21T10:00:00.000Z');
  await keepEvidence(first);
  await keepEvidence(await taken('2026-11-21T11:00:00.000Z'));
  const file = await exportData(now);
  await deleteEverything();
  expect(await importData(file)).toHaveProperty('imported');
  expect(await exportData(now)).toBe(file);
  await importData(file);
  expect(await exportData(now)).toBe(file);
  const [, back] = await readEvidence(product.marketplace, product.asin);
  expect(back?.evidence).toMatchObject({ ...first, picture: expect.any(Blob) });
  expect(back?.evidence.picture.type).toBe('image/png');
  expect(new Uint8Array(await (back?.evidence.picture ?? new Blob()).arrayBuffer())).toEqual(
    new Uint8Array(await first.picture.arrayBuffer()),
  );
});

test.each([
  ['no base64', (row: Record<string, unknown>) => ({ ...row, picture: '%%%' })],
  ['no picture', (row: Record<string, unknown>) => ({ ...row, picture: btoa('<svg onload=alert(1)>') })],
  ['another kind than it says', (row: Record<string, unknown>) => ({ ...row, type: 'image/jpeg' })],
])('a file with %s is refused whole', async (_what, spoil) => {
  await keepEvidence(await taken('2026-11-21T10:00:00.000Z'));
  const file = JSON.parse(await exportData(now));
  file.evidence = file.evidence.map(spoil);
  await deleteEverything();
  expect(await importData(JSON.stringify(file))).toEqual({
    refused: 'picture',
    at: 'evidence.0.picture',
  });
  expect(await db.evidence.count()).toBe(0);
});

test('a picture stands with the offer that was seen within the hour', async () => {
  const seen = (seenAt: string, lastSeenAt: string) =>
    db.observations.put({ ...observation(), ...product, key: seenAt, seenAt, lastSeenAt });
  await seen('2026-11-20T10:00:00.000Z', '2026-11-20T16:00:00.000Z');
  await seen('2026-11-21T10:30:00.000Z', '2026-11-21T10:30:00.000Z');
  await keepEvidence(await taken('2026-11-20T12:00:00.000Z'));
  await keepEvidence(await taken('2026-11-21T10:00:00.000Z'));
  await keepEvidence(await taken('2026-11-21T11:45:00.000Z'));
  const shown = await readEvidence(product.marketplace, product.asin);
  expect(shown.map(({ observation: offer }) => offer?.seenAt ?? null)).toEqual([
    null,
    '2026-11-21T10:30:00.000Z',
    '2026-11-20T10:00:00.000Z',
  ]);
});

test('a picture can be forgotten', async () => {
  const key = await keepEvidence(await taken('2026-11-21T10:00:00.000Z'));
  await dropEvidence(key);
  expect(await readEvidence(product.marketplace, product.asin)).toEqual([]);
});

test('the purchase of a product is the newest one, and of this marketplace', async () => {
  const bought = (key: string, placedOn: string) => db.purchases.put({ ...purchase(), key, placedOn });
  await bought('www.amazon.com/1/B000000001/0', '2026-11-01');
  await bought('www.amazon.com/2/B000000001/0', '2026-11-19');
  await bought('www.amazon.com.br/3/B000000001/0', '2026-11-20');
  expect(await latestPurchaseOf('www.amazon.com', 'B000000001')).toBe('www.amazon.com/2/B000000001/0');
  expect(await latestPurchaseOf('www.amazon.com', 'B000000002')).toBeNull();
});

test.each(['yesterday', '2026-11-21', '2026-02-30T10:00:00.000Z', '2026-11-21T25:00:00.000Z'])(
  'a picture taken at “%s” is refused with its place, in a file and when it is brought back',
  async (takenAt) => {
    for (const at of ['2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z'])
      await keepEvidence(await taken(at));
    const file = JSON.parse(await exportData(now));
    file.evidence[1].takenAt = takenAt;
    await deleteEverything();
    const refused = { refused: 'time', at: 'evidence.1.takenAt' };
    expect(await importData(JSON.stringify(file))).toEqual(refused);
    expect(await db.evidence.count()).toBe(0);
    const restored = { ...product, takenAt, width: 40, height: 30, file: 'blob:x' };
    expect(v.safeParse(protocol['background:evidence-restore'].data, restored).success).toBe(false);
  },
);

test('a time in a file is kept as all others are, whatever zone it was written in', async () => {
  await keepEvidence(await taken('2026-11-21T10:00:00.000Z'));
  const file = JSON.parse(await exportData(now));
  file.evidence[0].takenAt = '2026-11-21T11:30:00+01:30';
  await importData(JSON.stringify(file));
  const kept = (await db.evidence.toArray()).map(({ takenAt }) => takenAt);
  expect(kept).toEqual(['2026-11-21T10:00:00.000Z']);
});
