import { expect, test } from 'vitest';
import { conditionsOf } from '../../../utils/domain/conditions';
import { dropOf } from '../../../utils/domain/drop';
import type { Observation } from '../../../utils/domain/offer';
import type { Purchase } from '../../../utils/domain/purchase';
import { agentLanguage, factsOf, shopperLanguage } from '../../../utils/drafts';
import { marketplaceOf, shops } from '../../../utils/shops';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

const purchase: Purchase = {
  key: 'www.amazon.de/302-1/B0SAMPLE01/0',
  marketplace: 'www.amazon.de',
  orderId: '302-5550123-4567890',
  asin: 'B0SAMPLE01',
  line: 0,
  title: ' Larkhill Lampe ',
  quantity: 2,
  placedOn: '2026-11-19',
  unitPrice: eur(1500),
  netTotal: eur(2799),
  netUnitPrice: eur(1399),
  seller: 'Amazon',
  sellerId: null,
  soldByAmazon: true,
  sellerReadAt: null,
  condition: 'new',
  kind: 'physical',
  state: 'delivered',
  stateReadAt: null,
  deliveredOn: '2026-11-20',
  returnableUntil: null,
  windowEndsOn: '2026-11-26',
  picture: null,
};

const observation: Observation = {
  key: 'www.amazon.de/B0SAMPLE01/2026-11-20T10:00:00.000Z',
  marketplace: 'www.amazon.de',
  asin: 'B0SAMPLE01',
  price: eur(1199),
  noPriceBecause: null,
  seller: 'Amazon',
  sellerId: null,
  soldByAmazon: true,
  availability: 'in-stock',
  priceGuarantee: false,
  signedIn: true,
  seenAt: '2026-11-20T10:00:00.000Z',
  lastSeenAt: '2026-11-21T10:00:00.000Z',
  how: 'check',
};

const sample = marketplaceOf('www.amazon.de');
if (!sample) throw new Error('www.amazon.de is not registered');
const marketplace = sample;

const facts = (bought: Partial<Purchase> = {}, offered: Partial<Observation> | null = {}) => {
  const one = { ...purchase, ...bought };
  const latest = offered && { ...observation, ...offered };
  const drop = latest && dropOf(one, latest);
  return factsOf(
    {
      ...{ purchase: one, latest, drop, daysLeft: 5, claim: null, claims: [], decision: null },
      conditions: conditionsOf(one, new Date('2026-11-21T12:00:00Z'), ['UTC']),
      routes: { open: [], noneBecause: 'unsure', askClosed: null },
    },
    marketplace,
    ' Robin ',
  );
};

test('everything that is known about a purchase', () => {
  expect(facts()).toEqual({
    orderId: '302-5550123-4567890',
    item: 'Larkhill Lampe',
    quantity: 2,
    placedOn: '2026-11-19',
    deliveredOn: '2026-11-20',
    paid: eur(1399),
    now: eur(1199),
    soldNow: 'shop',
    difference: eur(200),
    differenceInAll: eur(401),
    condition: null,
    shop: 'Amazon',
    site: 'amazon.de',
    seenAt: '2026-11-21T10:00:00.000Z',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    signature: 'Robin',
  });
});

test('without a drop nothing is said about the price now', () => {
  const none = { now: null, soldNow: null, difference: null, differenceInAll: null, seenAt: null };
  expect(facts({}, null)).toMatchObject(none);
  expect(facts({}, { price: eur(1399) })).toMatchObject(none);
});

test('who offers it now', () => {
  const third = { seller: 'Fernglen', sellerId: 'A1', soldByAmazon: false };
  const fourth = { seller: 'Moorland', sellerId: 'A2', soldByAmazon: false };
  expect(facts(third, third).soldNow).toBe('same-seller');
  expect(facts(third, fourth).soldNow).toBe('another-seller');
  expect(facts(third, {}).soldNow).toBe('shop');
  expect(facts({}, third).soldNow).toBe('another-seller');
  expect(facts(third, { seller: null, soldByAmazon: null }).soldNow).toBeNull();
});

test('a used piece is called so', () => {
  expect(facts({ condition: 'used' }).condition).toBe('used');
});

test('every marketplace is written to in its own first language', () => {
  const languages = Object.fromEntries(
    shops.flatMap((shop) => shop.marketplaces.map((each) => [each.host, agentLanguage(each)])),
  );
  expect(languages).toMatchObject({
    'www.amazon.com': 'en',
    'www.amazon.com.mx': 'es',
    'www.amazon.com.br': 'pt-BR',
    'www.amazon.de': 'de',
    'www.amazon.com.be': 'nl',
    'www.amazon.com.tr': 'tr',
    'www.amazon.co.jp': 'ja',
    'www.amazon.sa': 'en',
  });
  expect(agentLanguage({ ...marketplace, languages: ['eo', 'cs-CZ'] })).toBe('cs');
  expect(agentLanguage({ ...marketplace, languages: ['eo'] })).toBe('en');
});

test.each<[string | null, readonly string[], string]>([
  [null, ['fi', 'pt-PT', 'de'], 'pt-BR'],
  ['hy', ['de'], 'hy'],
  ['fi', ['zh-Hant-HK'], 'zh-TW'],
  [null, [], 'en'],
])('a shopper with the setting %s and a browser in %j reads %s', (chosen, preferred, language) => {
  expect(shopperLanguage(chosen, preferred)).toBe(language);
});
