import { readFile, rm } from 'node:fs/promises';
import type { Session } from '../../browsers/launch.ts';
import { clickOn, waitForText } from './page.ts';

interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The parts of an export that walks look at. */
export interface Exported {
  readonly purchases: readonly {
    readonly orderId: string;
    readonly asin: string;
    readonly quantity: number;
    readonly unitPrice: Money | null;
    readonly netUnitPrice: Money | null;
  }[];
  readonly observations: readonly {
    readonly asin: string;
    readonly how: string;
    readonly price: Money | null;
  }[];
  readonly claims: readonly { readonly state: string; readonly route: string | null }[];
  readonly alerts: readonly { readonly purchaseKey: string }[];
}

/** Presses "Export data" on the dashboard and reads the file, as a shopper gets it. */
export async function exported(session: Session): Promise<Exported> {
  const dashboard = await session.extensionPage('dashboard.html#/data');
  await waitForText(dashboard, 'Export data');
  await clickOn(dashboard, 'Export data');
  const file = await session.waitForDownload(/\.json$/);
  const json = JSON.parse(await readFile(file, 'utf8')) as Exported;
  await rm(file);
  await dashboard.close();
  return json;
}
