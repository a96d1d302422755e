import { expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import type { ExtensionGlobals, Session } from '../browsers/launch.ts';
import { openSupport, seedDraft } from './harness/drafted.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { rowsOf } from './harness/store.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const claimsPage = 'dashboard.html#/claims';
const question = /Did you send the request for/;
const stateOf = async (session: Session) => (await rowsOf(session, 'claims')).map(({ state }) => state);

/** The only claim as if it had been sent hours ago: an export with its time moved, brought in again. */
async function sentHoursAgo(session: Session, hours: number): Promise<void> {
  const [claim] = await rowsOf(session, 'claims');
  const sentAt = new Date(Date.now() - hours * 3_600_000).toISOString();
  const decimal = { paid: '49.99', offered: '44.99', difference: '5.00' };
  const money = Object.entries(decimal).map(([key, amount]) => [key, { amount, currency: 'USD' }]);
  const file = {
    ...{ format: 'dropback', version: 1, exportedAt: new Date().toISOString() },
    ...{ purchases: [], observations: [], settings: {} },
    claims: [{ ...claim, ...Object.fromEntries(money), sentAt }],
  };
  await seed(session, JSON.stringify(file));
}

/** The reminders that stand among the notifications. */
async function reminders(session: Session): Promise<string[]> {
  const shown = await session.evaluateInExtension(async () =>
    Object.keys(await (globalThis as unknown as ExtensionGlobals).chrome.notifications.getAll()),
  );
  return shown.filter((id) => id.startsWith('reminder:'));
}

forEachBrowser((browser, start) => {
  test('from the contact page to the money back, asked once, reminded once', async () => {
    const { shop, session } = await start();
    shop.setContact('form');
    await seedDraft(session);
    const contact = await openSupport(session);
    await waitForText(contact, 'Next step');
    await contact.close();

    const dashboard = await session.extensionPage(claimsPage);
    await waitForText(dashboard, question);
    await session.reload(dashboard);
    await waitForText(dashboard, 'I sent it');
    expect(await waitForText(dashboard, 'Open')).not.toMatch(question);
    await clickOn(dashboard, 'I sent it');
    await waitFor('the claim is sent', async () => (await stateOf(session)).join() === 'sent');

    await sentHoursAgo(session, 25);
    await waitForText(dashboard, 'No answer yet');
    await clickOn(dashboard, 'Check prices now');
    await waitFor('one reminder', async () => (await rowsOf(session, 'reminders')).length === 1);
    const [reminder] = await rowsOf(session, 'reminders');
    expect(reminder?.key).toMatch(/#0\/no-answer$/);
    // Firefox without a screen keeps no notification.
    const shown = browser === 'chromium' ? [`reminder:${String(reminder?.key)}`] : [];
    expect(await reminders(session)).toEqual(shown);

    await clickOn(dashboard, 'Note the answer');
    await dashboard.locator('input[value="gift-card"]').click();
    await clickOn(dashboard, 'Save');
    await waitFor('the claim is settled', async () => (await stateOf(session)).join() === 'gift-card');
    expect(await reminders(session)).toEqual([]);
    await clickOn(dashboard, 'Undo');
    await waitFor('the claim is open again', async () => (await stateOf(session)).join() === 'sent');
    await clickOn(dashboard, 'Note the answer');
    await dashboard.locator('input[value="gift-card"]').click();
    await clickOn(dashboard, 'Save');
    const savings = await session.extensionPage('dashboard.html#/savings');
    expect(await waitForText(savings, '$5.00')).toMatch(/from 1 request Gift card/);
  });
});
