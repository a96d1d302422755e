import { browser } from 'wxt/browser';
import type { Request } from '../domain/pace';
import type { Purchase } from '../domain/purchase';
import type { Settings } from '../settings';
import { db } from '../store/db';
import { betweenImports } from '../store/import-lock';
import { productKey } from '../store/observations';
import { marketplacesInUse, openPurchases, returnablePurchases } from '../store/open-purchases';
import { orderKey } from '../store/orders';
import { readSettings } from '../store/settings-store';
import { zonesOf } from '../store/zones';
import { dueProducts } from './due';

/** One page to ask for. */
export type Job = { readonly marketplace: string; readonly request: Request } & (
  | { readonly kind: 'list' }
  | { readonly kind: 'details'; readonly orderId: string }
  | { readonly kind: 'product'; readonly asin: string }
);

const hour = 3_600_000;
const retryDetailsMs = 6 * hour;
const listEveryMs = 24 * hour;

/** Orders inside the window with a line whose net price no page has told yet; one try every six hours, or when asked. */
async function ordersWithoutPrice(
  open: readonly Purchase[],
  now: Date,
  asked: number | null,
): Promise<Job[]> {
  const wanted = new Map(
    open.flatMap(({ netTotal, marketplace, orderId }) =>
      netTotal ? [] : [[orderKey(marketplace, orderId), { marketplace, orderId }] as const],
    ),
  );
  const orders = await db.orders.bulkGet([...wanted.keys()]);
  return [...wanted.values()].flatMap((order, index) => {
    const tried = Date.parse(orders[index]?.detailsTriedAt ?? '');
    const isRecent = Math.abs(now.getTime() - tried) < retryDetailsMs;
    const isDone = asked === null || (tried >= asked && tried <= now.getTime());
    return isRecent && isDone ? [] : [{ kind: 'details', request: 'order', ...order } satisfies Job];
  });
}

/** The recent orders of each marketplace in use, once a day; a list that the shopper opened counts as well. */
async function listsDue(now: Date): Promise<Job[]> {
  const hosts = await marketplacesInUse(now);
  const guests = await db.guests.bulkGet(hosts);
  return hosts.flatMap((marketplace, index) =>
    Math.abs(now.getTime() - (guests[index]?.listAt ?? 0)) < listEveryMs
      ? []
      : [{ kind: 'list', request: 'order', marketplace } satisfies Job],
  );
}

const askedKey = 'askedAt';

let lastNote: Promise<void> = Promise.resolve();

/** One after the other: a wish that comes while the one before is being ended must not end with it. */
function inTurn(note: () => Promise<void>): Promise<void> {
  lastNote = lastNote.catch(() => {}).then(note);
  return lastNote;
}

/** Remembers that the shopper asked for a check, so that a new worker knows it too. */
export function noteAsked(now: Date): Promise<void> {
  return inTurn(() => browser.storage.session.set({ [askedKey]: now.getTime() }));
}

/** When (ms) the shopper asked for a check that is not done yet, or null. */
export async function askedAt(): Promise<number | null> {
  const stored = await browser.storage.session.get(askedKey);
  return typeof stored[askedKey] === 'number' ? stored[askedKey] : null;
}

/** Ends what the shopper asked for; a later wish stays. */
export function noteAnswered(asked: number | null): Promise<void> {
  return inTurn(async () => {
    if (asked !== null && asked === (await askedAt())) await browser.storage.session.remove(askedKey);
  });
}

/**
 * Every page that is due: details first, since without a price paid there is nothing to compare; then last looks, the
 * day's order lists, and the other products.
 */
export function dueJobs(now: Date): Promise<Job[]> {
  return betweenImports(() => jobsAt(now));
}

async function jobsAt(now: Date): Promise<Job[]> {
  const [settings, wish] = await Promise.all([readSettings(), askedAt()]);
  // One that lies ahead was asked before the clock was set back: nothing would ever count as looked at since.
  const asked = wish !== null && wish <= now.getTime() ? wish : null;
  if (!settings.checks && asked === null) return [];
  // One transaction: many small reads, each in its own, take several times as long.
  const tables = [db.purchases, db.orders, db.products, db.guests, db.decisions];
  // An async function, or Dexie loses the transaction after some awaits.
  return db.transaction('r', tables, async () => dueNow(now, settings, asked));
}

async function dueNow(now: Date, settings: Settings, asked: number | null): Promise<Job[]> {
  const { checks, untilReturn, orderLists } = settings;
  const open = await openPurchases(now);
  const watched = untilReturn ? [...open, ...(await returnablePurchases(now))] : open;
  const keys = [...new Set(watched.map(({ marketplace, asin }) => productKey(marketplace, asin)))];
  const [records, details, lists] = await Promise.all([
    db.products.bulkGet(keys),
    ordersWithoutPrice(open, now, asked),
    checks && orderLists ? listsDue(now) : [],
  ]);
  const tried = new Map(records.flatMap((record) => (record ? [[record.key, record] as const] : [])));
  const everyMs = checks ? settings.checkEveryHours * hour : Number.POSITIVE_INFINITY;
  const products = dueProducts(watched, tried, { now, everyMs, askedAt: asked, zonesOf }).map(
    (product): Job => ({ kind: 'product', ...product }),
  );
  const { last = [], other = [] } = Object.groupBy(products, ({ request }) =>
    request === 'last-look' ? 'last' : 'other',
  );
  return [...details, ...last, ...lists, ...other];
}
