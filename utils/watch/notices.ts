import { type Browser, browser } from 'wxt/browser';
import { format } from '../i18n/format';
import { speak } from '../i18n/speak';
import { alertTexts } from '../i18n/texts/notices';
import type { News } from './open-drops';

const prefix = 'drop:';
/** The one notification of several drops. */
const groupId = 'drops';

/** What a notification is about: a purchase's key, `several`, or null for another one. */
export function subjectOf(notificationId: string): string | 'several' | null {
  if (notificationId === groupId) return 'several';
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

const membersKey = (group: string) => `notice:${group}`;

/** What a notification of several names, so that none is named twice. */
async function membersOf(group: string): Promise<readonly string[]> {
  const key = membersKey(group);
  const { [key]: stored } = await browser.storage.session.get(key);
  return Array.isArray(stored) ? stored : [];
}

/** Keeps what a notification of several, by its id, is about to name. */
export async function keepMembers(group: string, members: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [membersKey(group)]: members });
}

/** Takes a notification of several away with the last of what it named. */
export async function leaveGroup(group: string, member: string): Promise<void> {
  const members = await membersOf(group);
  if (!members.includes(member)) return;
  const left = members.filter((each) => each !== member);
  await keepMembers(group, left);
  if (left.length === 0) await clearNotice(group);
}

const iconUrl = () => browser.runtime.getURL('/icon/128.png');

/** Shows a notification; one of the same id is replaced. */
export async function showNotification(
  id: string,
  texts: { title: string; message: string },
  buttons: readonly string[],
): Promise<void> {
  const options: Browser.notifications.NotificationCreateOptions = {
    type: 'basic',
    iconUrl: iconUrl(),
    ...texts,
  };
  // Firefox refuses a notification that has buttons.
  await browser.notifications.create(
    id,
    import.meta.env.FIREFOX || buttons.length === 0
      ? options
      : { ...options, buttons: buttons.map((title) => ({ title })) },
  );
}

async function showOne({ purchase, drop }: News): Promise<void> {
  const t = alertTexts.get();
  const { money } = format.get();
  const texts = {
    title: t.title({ amount: money(drop.inAll) }),
    message: t.message({ title: purchase.title, paid: money(drop.paid), now: money(drop.now) }),
  };
  if ((await membersOf(groupId)).includes(purchase.key)) await clearNotice(groupId);
  await showNotification(`${prefix}${purchase.key}`, texts, [t.draft, t.product]);
}

/** More lines than this no notification shows. */
const mostLines = 4;

async function showGroup(fallen: readonly News[]): Promise<void> {
  const t = alertTexts.get();
  const { money } = format.get();
  const lines = fallen.map(({ purchase, drop }) =>
    t.line({ amount: money(drop.inAll), title: purchase.title }),
  );
  const keys = fallen.map(({ purchase }) => purchase.key);
  await keepMembers(groupId, keys);
  for (const key of keys) await clearNotice(`${prefix}${key}`);
  const message = lines.slice(0, mostLines).join('\n');
  await showNotification(groupId, { title: t.several(fallen.length), message }, [t.showAll]);
}

/** Shows one notification for what fell in one round; a purchase never stands in two. */
export async function showNotice(fallen: readonly News[], language: string | null): Promise<void> {
  await speak(language);
  const [first] = fallen;
  if (first && fallen.length === 1) await showOne(first);
  else if (first) await showGroup(fallen);
}

/** Takes a notification away. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Takes away what stands about a purchase whose drop is over; the one of several goes with the last of them. */
export async function withdrawNotice(purchaseKey: string): Promise<void> {
  await clearNotice(`${prefix}${purchaseKey}`);
  await leaveGroup(groupId, purchaseKey);
}
