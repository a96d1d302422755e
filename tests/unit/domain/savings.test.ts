import { expect, test } from 'vitest';
import type { Claim } from '../../../utils/domain/claim';
import { savingsOf } from '../../../utils/domain/savings';
import { claim } from './claims-of';
import { usd } from './examples';

const monthOf = (iso: string) => iso.slice(0, 7);
const paid = (state: Claim['state'], minor: number | null, answeredAt: string | null, currency = 'USD') =>
  claim({ state, amount: minor === null ? null : { minor, currency }, answeredAt });

test('adds up by month, currency and form', () => {
  const savings = savingsOf(
    [
      paid('refunded', 500, '2026-11-20T10:00:00Z'),
      paid('gift-card', 250, '2026-11-25T10:00:00Z'),
      paid('credit', 1000, '2026-12-01T10:00:00Z'),
      paid('refunded', 300, '2026-12-02T10:00:00Z', 'EUR'),
    ],
    monthOf,
  );
  expect(savings.inAll).toEqual([
    { currency: 'USD', minor: 1750, byForm: { refunded: 500, 'gift-card': 250, credit: 1000 }, count: 3 },
    { currency: 'EUR', minor: 300, byForm: { refunded: 300, 'gift-card': 0, credit: 0 }, count: 1 },
  ]);
  const months = savings.months.map(({ month, sums }) => [
    month,
    sums.map(({ currency, minor }) => [currency, minor]),
  ]);
  expect(months).toEqual([
    [
      '2026-12',
      [
        ['EUR', 300],
        ['USD', 1000],
      ],
    ],
    ['2026-11', [['USD', 750]]],
  ]);
});

test('what brought nothing counts nothing, and a missing date falls back to the one before', () => {
  const others = [
    paid('refused', 500, '2026-11-20T10:00:00Z'),
    paid('refunded', null, '2026-11-20T10:00:00Z'),
    paid('refunded', 0, '2026-11-20T10:00:00Z'),
    claim({ state: 'sent', amount: usd(100) }),
  ];
  expect(savingsOf(others, monthOf)).toEqual({ inAll: [], months: [] });
  const { months } = savingsOf([claim({ state: 'refunded', amount: usd(1), sentAt: null })], monthOf);
  expect(months.map(({ month }) => month)).toEqual(['2026-11']);
});
