import { test } from 'vitest';
import { walkMoneyBack } from './harness/money-back.ts';
import { forEachBrowser } from './harness/walk.ts';

const place = {
  host: 'www.amazon.com',
  prefix: '112',
  prices: {
    B0SAMPLAMP: '41.99',
    B0SAMPSOCK: '12.25',
    B0SAMPMUGS: '12.40',
    B0SAMPKETL: '28.00',
    B0SAMPTENT: '85.00',
  },
  back: '$27.00',
};

forEachBrowser((_browser, start) => {
  test('every way from the drop to the settled claim at www.amazon.com', () => walkMoneyBack(place, start));
});
