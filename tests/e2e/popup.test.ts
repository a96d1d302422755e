import { expect, test } from 'vitest';
import type { ExtensionGlobals } from '../browsers/launch.ts';
import { waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders';
const upToTheLamp = ['1000001-0000001', '1000002-0000002', '1000003-0000003', '1000004-0000004'];
const lamp = 'Larkhill Desk Lamp';

forEachBrowser((_browser, start) => {
  test('the popup keeps what it draws first, as long as that is remembered', async () => {
    const { session } = await start({ orders: upToTheLamp });
    await waitForText(await session.open(orders), /Paid \$49\.99/);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, lamp);
    const kept = () => popup.evaluate(() => localStorage.getItem('first-look') ?? '');
    await waitFor('the copy', async () => (await kept()).includes(lamp));

    // As if it had got another name since: what the browser's storage says takes the copy's place.
    await popup.evaluate((name) => {
      const old = localStorage.getItem('first-look')?.replaceAll(name, 'A lamp of yore');
      localStorage.setItem('first-look', old ?? '');
    }, lamp);
    await session.reload(popup);
    const text = await waitForText(popup, lamp);
    expect(text).toContain('$49.99');
    expect(text).not.toContain('A lamp of yore');
    await waitFor('the copy again', async () => (await kept()).includes(lamp));

    await session.evaluateInExtension(() =>
      (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
        dropback: 'background:data-delete',
        data: {},
      }),
    );
    await waitFor('its end', async () => !(await kept()).includes(lamp));
    await session.reload(popup);
    await waitForText(popup, 'Open my orders');
    expect(await kept()).not.toContain(lamp);
  });
});
