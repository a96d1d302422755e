import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setUpNotifications } from '../../../entrypoints/background/notifications';
import { deleteEverything } from '../../../utils/store/backup';
import { saveDraft } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { deletePurchase } from '../../../utils/store/purchase-rows';
import { saveEvidenceFromMenu } from '../../../utils/watch/evidence-notice';
import { purchase } from '../../unit/domain/examples';

const evidence = vi.hoisted(() => ({ save: async (): Promise<object> => ({}) }));
vi.mock('../../../utils/watch/evidence', () => ({ saveEvidence: () => evidence.save() }));

const { key } = purchase();
const message = {
  ...({ kind: 'cancel', channel: 'form', language: 'en', route: null } as const),
  ...{ subject: '', text: 'x' },
};
let buttons: ((id: string, button: number) => void)[] = [];
let opened: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  buttons = [];
  opened = [];
  Object.assign(fakeBrowser.notifications, {
    onButtonClicked: { addListener: (listener: (typeof buttons)[number]) => buttons.push(listener) },
  });
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => opened.push(url.replace(/^.*dashboard\.html/u, '')),
  });
  await deleteEverything();
  await db.purchases.put(purchase());
  setUpNotifications();
});

async function click(id: string, button: number | null = null): Promise<string> {
  if (button === null) await fakeBrowser.notifications.onClicked.trigger(id);
  else for (const pressed of buttons) pressed(id, button);
  await expect.poll(() => opened.length).toBe(1);
  return opened.pop() ?? '';
}

test('a notification opens what it speaks of, and the list once that was deleted', async () => {
  const claim = await saveDraft(purchase(), null, message, new Date());
  const draft = `#/draft/${encodeURIComponent(key)}`;
  expect(await click(`drop:${key}`)).toBe(draft);
  expect(await click(`drop:${key}`, 0)).toBe(draft);
  expect(await click(`drop:${key}`, 1)).toContain('/dp/B000000001');
  expect(await click(`reminder:${claim}/no-answer`)).toBe(draft);
  await deletePurchase(key);
  for (const button of [null, 0, 1]) expect(await click(`drop:${key}`, button)).toBe('#/purchases');
  expect(await click(`reminder:${claim}/no-answer`)).toBe('#/claims');
});

test('a reminder of a claim whose purchase is not remembered opens the claim', async () => {
  const claim = await saveDraft(purchase(), null, message, new Date());
  await db.purchases.clear();
  expect(await click(`reminder:${claim}/no-answer`)).toBe(`#/claims/${encodeURIComponent(claim ?? '')}`);
});

test('a picture that found no room is said where no page of ours could say it', async () => {
  evidence.save = async () => {
    throw new DOMException('The quota was exceeded', 'QuotaExceededError');
  };
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  const said = () => create.mock.lastCall?.at(1);
  await saveEvidenceFromMenu(1);
  expect(said()).toMatchObject({ message: 'No picture was taken: The quota was exceeded' });
  evidence.save = async () => ({ refused: 'not-bought' });
  await saveEvidenceFromMenu(1);
  expect(said()).toMatchObject({ message: expect.stringContaining('knows no purchase of this product') });
});
