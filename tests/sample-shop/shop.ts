import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Order, Product } from './catalogue.ts';
import { selfSigned } from './certificate.ts';
import type { Fault } from './faults.ts';
import { handle } from './handle.ts';
import { newRecord, type ShopRecord } from './record.ts';
import { place, ShopState, type WallKind, type Where } from './state.ts';
import { type StoredPage, storedPage } from './stored.ts';

export type { Act, SeenRequest } from './record.ts';

/** A running sample shop. It answers by Host header, at every marketplace's real address. */
export interface Shop {
  readonly port: number;
  /** The day that the shop takes for today; its orders count back from it. */
  readonly now: Date;
  readonly record: ShopRecord;
  /** Sets a product's price in every marketplace, as a decimal string with a point in its own currency. */
  setPrice(asin: string, decimal: string): void;
  /** Seller, availability, currency and so on; see {@link Product}. */
  changeProduct(asin: string, change: Partial<Product>): void;
  /** @param number the order's number without its first three digits; see {@link Order}. */
  changeOrder(number: string, change: Partial<Order>): void;
  /** Puts a wall in place of pages; null takes away what was put at exactly that place. */
  setWall(kind: WallKind | null, where?: Where): void;
  /** Makes answers go wrong, as {@link setWall} places them. */
  setFault(fault: Fault | null, where?: Where): void;
  /** Signed out, order and contact pages lead to the sign-in page and products greet nobody. */
  signOut(): void;
  signIn(): void;
  /** Which generation `/gp/help/customer/contact-us` leads to; at first the hub. */
  setContact(generation: 'form' | 'hub'): void;
  /** Serves a page of the corpus at an address, before the shop's own pages. @throws as `storedPage` does. */
  serveStored(stored: StoredPage): void;
  stop(): Promise<void>;
}

export interface ShopOptions {
  /** The shop's today; the machine's clock by default. */
  readonly now?: Date;
  /** 0, the default, for any free one. */
  readonly port?: number;
  /** Numbers of the only orders there are, without their first three digits; all by default. */
  readonly orders?: readonly string[];
}

/**
 * Starts the sample shop on this machine alone.
 * @throws when it has no order of a wanted number.
 */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const state = new ShopState(options.now ?? new Date());
  if (options.orders) state.keepOrders(options.orders);
  const record = newRecord();
  const stored: { page: StoredPage; html: string }[] = [];
  const connections = new Map<number, Socket>();
  const names = [
    'localhost',
    '*.amazon.com',
    '*.amazon.de',
    '*.amazon.co.uk',
    '*.amazon.co.jp',
    '*.media-amazon.com',
  ];
  const server = createServer(selfSigned(names), (request, response: ServerResponse) => {
    handle({ state, record, stored, connections }, request, response).catch((error: unknown) => {
      console.error('sample shop:', error);
      response.destroy();
    });
  });
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    connections.set(port, socket);
    socket.on('close', () => connections.delete(port));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    now: state.now,
    record,
    setPrice: (asin, decimal) => state.changeProduct(asin, { prices: { USD: decimal } }),
    changeProduct: (asin, change) => state.changeProduct(asin, change),
    changeOrder: (number, change) => state.changeOrder(number, change),
    setWall: (kind, where = {}) => place(state.walls, kind, where),
    setFault: (fault, where = {}) => place(state.faults, fault, where),
    signOut: () => {
      state.signedIn = false;
    },
    signIn: () => {
      state.signedIn = true;
    },
    setContact: (generation) => {
      state.contact = generation;
    },
    serveStored: (page) => stored.unshift({ page, html: storedPage(page) }),
    stop: () =>
      new Promise((done) => {
        for (const socket of connections.values()) socket.destroy();
        server.close(() => done());
      }),
  };
}
