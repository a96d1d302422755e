import { parseArgs } from 'node:util';
import { startShop } from './shop.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } });
const shop = await startShop({ port: Number(values.port) });

console.log(`The sample shop runs on port ${shop.port}. Stop it with Ctrl+C.

Open it at the real addresses in a browser of its own, with the extension loaded:
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP * 127.0.0.1:${shop.port}" --load-extension=.output/chrome-mv3 \\
    https://www.amazon.com/your-orders/orders
(Chrome itself ignores --load-extension: load .output/chrome-mv3 at chrome://extensions there.)

  https://www.amazon.com/                              what there is
  https://www.amazon.com/your-orders/orders            the orders
  https://www.amazon.com/dp/B0SAMPLAMP                 a product
  https://www.amazon.com/gp/help/customer/contact-us   the contact pages
The same at every other marketplace, e.g. https://www.amazon.de/ and https://www.amazon.co.jp/.

Type an ASIN and a price to change it, e.g.: B0SAMPLAMP 39.99`);

process.stdin.setEncoding('utf8').on('data', (input: string) => {
  const [, asin, price] = /^\s*([A-Z0-9]{10})\s+(\d+(?:\.\d+)?)\s*$/.exec(input) ?? [];
  if (!asin || !price) return console.log('An ASIN and a price, please.');
  try {
    shop.setPrice(asin, price);
    console.log(`${asin} now costs ${price}.`);
  } catch (error) {
    console.log(String(error));
  }
});
process.on('SIGINT', () => void shop.stop().then(() => process.exit(0)));
