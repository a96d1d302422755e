import type { Page } from 'puppeteer-core';
import { seed } from '../../bench/seed.ts';
import type { ExtensionGlobals, Session } from '../../browsers/launch.ts';
import { draft, message, subject } from '../../forms/draft.ts';

/** The key under which the draft of {@link seedDraft} is kept. */
const claim = `${draft.marketplace}/${draft.orderId}/${draft.asin}/0#0`;

/** Brings in the lamp of tests/forms/draft.ts with a drafted message about it; no price is looked at. */
export async function seedDraft(
  session: Session,
  { text = message, channel = 'form', settings = {} } = {},
): Promise<void> {
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const id = { marketplace: draft.marketplace, orderId: draft.orderId, asin: draft.asin, line: 0 };
  const paid = { amount: '49.99', currency: 'USD' };
  const file = {
    ...{ format: 'dropback', version: 1, exportedAt: new Date().toISOString() },
    purchases: [
      {
        ...id,
        ...{ title: draft.title, quantity: 1, placedOn: day(2), unitPrice: paid, netUnitPrice: paid },
        ...{ seller: 'Amazon.com', sellerId: null, soldByAmazon: true, condition: 'new', kind: 'physical' },
        ...{ state: 'shipped', deliveredOn: null, returnableUntil: null, windowEndsOn: day(-5) },
      },
    ],
    observations: [],
    claims: [
      {
        ...id,
        ...{ number: 0, kind: 'price-difference-shop', channel, language: 'en', route: 'ask-shop' },
        ...{ state: 'drafted', paid, offered: { amount: '44.99', currency: 'USD' } },
        ...{ difference: { amount: '5.00', currency: 'USD' }, subject, text },
      },
    ],
    settings: { checks: false, ...settings },
  };
  await seed(session, JSON.stringify(file));
}

/** Opens the contact page for the draft, as "Copy and open support" does, and returns its tab. */
export async function openSupport(session: Session): Promise<Page> {
  await session.evaluateInExtension(
    (key) =>
      (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
        dropback: 'background:support-open',
        data: { claim: key, to: 'shop' },
      }),
    claim,
  );
  return session.waitForPage((address) => address.includes('contact'));
}
