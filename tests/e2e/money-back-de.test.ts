import { test } from 'vitest';
import { walkMoneyBack } from './harness/money-back.ts';
import { forEachBrowser } from './harness/walk.ts';

const place = {
  host: 'www.amazon.de',
  prefix: '302',
  prices: {
    B0SAMPLAMP: '41.99',
    B0SAMPSOCK: '12.25',
    B0SAMPMUGS: '10.40',
    B0SAMPKETL: '25.00',
    B0SAMPTENT: '80.00',
  },
  back: '€23.00',
};

forEachBrowser(
  (_browser, start) => {
    test('every way from the drop to the settled claim at www.amazon.de', () => walkMoneyBack(place, start));
  },
  ['chromium'],
);
