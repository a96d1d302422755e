import { test } from 'vitest';
import { walkMoneyBack } from './harness/money-back.ts';
import { forEachBrowser } from './harness/walk.ts';

const place = {
  host: 'www.amazon.co.jp',
  prefix: '249',
  prices: {
    B0SAMPLAMP: '6480',
    B0SAMPSOCK: '1880',
    B0SAMPMUGS: '2100',
    B0SAMPKETL: '3900',
    B0SAMPTENT: '11500',
  },
  back: '¥2,300',
};

forEachBrowser(
  (_browser, start) => {
    test('every way from the drop to the settled claim at www.amazon.co.jp', () =>
      walkMoneyBack(place, start));
  },
  ['firefox'],
);
