import { expect, test } from 'vitest';
import { exported } from './harness/data.ts';
import { waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const lamp = { asin: 'B0SAMPLAMP', number: '1000002-0000002' };

forEachBrowser((_browser, start) => {
  test('a watched product page that the shopper opens is read; any other is left alone', async () => {
    const { shop, session } = await start({ orders: [lamp.number] });
    const list = await session.open('https://www.amazon.com/your-orders/orders');
    await waitForText(list, /Paid \$49\.99 · now \$49\.99/, 60_000);
    const before = shop.record.requestsTo(/^\/dp\/\w+\?th=1/).length;

    shop.setPrice(lamp.asin, '39.99');
    await session.open(`https://www.amazon.com/dp/${lamp.asin}`);
    await waitFor('the badge', async () => (await session.badge()) === '1');
    await waitForText(list, 'Draft request');
    // What our scripts leave for each other is not in the page's world.
    const ours = () => Object.getOwnPropertyNames(globalThis).filter((name) => /dropback/i.test(name));
    expect(await list.evaluate(ours)).toEqual([]);

    await session.open('https://www.amazon.com/dp/B0SAMPKETL');
    const { observations } = await exported(session);
    expect(observations.map(({ asin, how }) => `${asin} ${how}`)).toEqual([
      `${lamp.asin} check`,
      `${lamp.asin} visit`,
    ]);
    expect(shop.record.requestsTo(/^\/dp\/\w+\?th=1/)).toHaveLength(before);
  });
});
