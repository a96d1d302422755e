import { expect, test } from 'vitest';
import { amazonMarketplace } from '../../../utils/shops/amazon/marketplaces';
import { isOwnSellingName, isSoldByAmazon } from '../../../utils/shops/amazon/selling-names';

const marketplace = (host: string) => {
  const found = amazonMarketplace(host);
  if (!found) throw new Error(host);
  return found;
};
const com = marketplace('www.amazon.com');
const de = marketplace('www.amazon.de');

test.each([
  ['Amazon.com', com],
  ['amazon.com services, inc.', com],
  ['Amazon EU S.a.r.L.', de],
  ['Amazon EU S.à r.l.', de],
  ['Amazon Resale', de],
  ['Amazon.de', de],
  ['Amazon Fresh', com],
  ['Amazon Services International, Inc.', com],
])('%s is Amazon', (name, site) => {
  expect(isOwnSellingName(name, site)).toBe(true);
});

test.each(['Amazon Bargains GmbH', 'AmazonBasics Store', 'The Amazon', 'Amazon.com Deals', '', '…'])(
  '"%s" is a third party',
  (name) => {
    expect(isOwnSellingName(name, de)).toBe(false);
  },
);

test('the merchant id decides where there is one, the whole name elsewhere', () => {
  expect(isSoldByAmazon('Shown under any name', 'ATVPDKIKX0DER', com)).toBe(true);
  expect(isSoldByAmazon('Amazon Warehouse', 'A0UNKNOWN', com)).toBe(true);
  expect(isSoldByAmazon('Amazonia Books', 'A0UNKNOWN', com)).toBe(false);
  expect(isSoldByAmazon('Spoonful Ltd', null, com)).toBe(false);
  expect(isSoldByAmazon(null, null, com)).toBeNull();
});
