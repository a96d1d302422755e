import type { Transaction } from 'dexie';
import { type Guest, newGuest } from '../../domain/pace';
import type { AlertRecord, ProductRecord } from '../records';

/** Orders in use are found by marketplace and day, what can go back by its last day; nobody asked for the others. */
export const version3 = {
  purchases: 'key, windowEndsOn, returnableUntil, [marketplace+placedOn], [marketplace+orderId]',
  orders: 'key',
};

/** Patience with a marketplace and tries of a product know more than before; what they knew stays. */
export async function upgradeTo3(transaction: Transaction): Promise<void> {
  const guests = transaction.table<Guest>('guests');
  await guests.toCollection().modify((guest, row) => {
    const pause = guest.pause && { ...guest.pause, since: guest.pause.until - guest.pause.length };
    row.value = { ...newGuest(guest.marketplace), ...guest, pause };
  });
  const products = transaction.table<ProductRecord>('products');
  await products.toCollection().modify((product, row) => {
    row.value = { ...product, failures: 0, size: null, latest: null };
  });
  const alerts = transaction.table<AlertRecord>('alerts');
  await alerts.toCollection().modify((alert, row) => {
    row.value = { ...alert, closed: false };
  });
}
