import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { filledText, forbidden } from './harness/contact.ts';
import { openSupport, seedDraft } from './harness/drafted.ts';
import { labelledFields } from './harness/labelled.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const parts = [
  'Hello, I bought the Larkhill Desk Lamp for $49.99.',
  'Could you refund the difference of $5.00?',
];

const inField = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#composer textarea')?.value ?? '');

forEachBrowser((_browser, start) => {
  test('from the hub into a chat in a new tab: the first message by itself, the next on the card', async () => {
    const { shop, session } = await start();
    await seedDraft(session, { text: parts.join('\n'), channel: 'chat' });
    const hub = await openSupport(session);
    await waitForText(hub, 'Choose the order, then “Something else”');
    await hub.locator('#something-else').click();
    await hub.locator('#need-help').click();

    const chat = await session.waitForPage((address) => address.includes('/message-us'));
    await waitForText(chat, 'Answer its first questions');
    await chat.bringToFront();
    await chat.locator('#choices button:last-child').click();
    expect(await filledText(chat)).toBe(parts[0]);
    await waitForText(chat, 'Part 1 of 2 is filled in');

    // The shopper sends; the chat empties its field, and nothing goes in until the card is asked.
    await clickOn(chat, 'Send');
    await waitFor('the message in the chat', () =>
      chat.evaluate(() => document.querySelector('#conversation')?.textContent?.includes('$49.99')),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await inField(chat)).toBe('');
    await clickOn(chat, 'Put part 2 of 2 here');
    expect(await filledText(chat)).toBe(parts[1]);

    const sent = forbidden(shop.record.acts);
    expect(sent).toMatchObject([{ kind: 'click', what: 'send', trusted: true, text: parts[0] }]);
  });

  test('a contact page opened by hand: nothing is filled until the card is asked', async () => {
    const { shop, session } = await start();
    await seedDraft(session, { settings: { emailCopy: true } });
    const file = fileURLToPath(new URL('../forms/2025-chat-en.html', import.meta.url));
    shop.serveStored({ file, at: '/message-us' });
    const page = await session.open('https://www.amazon.com/message-us?muClientName=foresight');
    await waitForText(page, 'this tab was not opened from the draft');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const filled = async () =>
      (await labelledFields(page))
        .filter(({ content, original }) => content !== original)
        .map(({ role }) => role);
    expect(await filled()).toEqual([]);
    await clickOn(page, 'Put my text here');
    expect(await filledText(page)).toContain('Larkhill Desk Lamp');
    expect(await filled()).toEqual(['message', 'email-copy']);
    expect(shop.record.acts).toEqual([]);
  });
});
