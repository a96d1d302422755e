import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * An HTTP proxy that leads every tunnel, whatever its host, to one local port: how Firefox, which has no
 * resolver rules, reaches the sample shop at real addresses. Nothing leaves the machine.
 * @param shopPort port of the local HTTPS server.
 */
export async function startConnectProxy(shopPort: number): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (_request, client, head) => {
    const shop = connect(shopPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      shop.write(head);
      shop.pipe(client).pipe(shop);
    });
    shop.on('error', () => client.destroy());
    shop.on('close', () => client.destroy());
    client.on('error', () => shop.destroy());
    client.on('close', () => shop.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
