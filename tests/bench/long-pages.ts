import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './places.ts';

/** A page of the repository that is grown to any size; its parts must still be there. */
function ownList(): { html: string; card: string; end: string } {
  const html = readFileSync(join(repository, 'tests/pages/orders/2026-com-list.html'), 'utf8');
  const start = html.indexOf('<li class="order-card__list">');
  const next = html.indexOf('<li class="order-card__list">', start + 1);
  if (start < 0 || next < 0) throw new Error('the page of the bench has no two cards');
  return { html: html.slice(0, start), card: html.slice(start, next), end: '</section></body></html>' };
}

export const longAddress = 'https://www.amazon.com/your-orders/orders';

/** An order list of so many cards, two shipments each. */
export function listOf(cards: number): string {
  const { html, card, end } = ownList();
  const numbered = Array.from({ length: cards }, (_, index) =>
    card.replaceAll('1000001-1000001', `1000001-${String(1_000_000 + index)}`),
  );
  return `${html}${numbered.join('')}${end}`;
}

/** What is grown into a line without end: a page of each kind, with texts of each sort of field. */
const grown: readonly (readonly [page: string, texts: readonly string[]])[] = [
  ['orders/2026-com-list', ['Arriving tomorrow', 'Copper kettle', 'Order placed', 'Eligible through']],
  [
    'orders/2026-com-details',
    [
      'Shipping &amp; Handling',
      '$2.99',
      'Copper kettle',
      'Sold by: Amazon.com',
      'Delivered',
      'Eligible through',
    ],
  ],
  ['orders/2026-com-print', ['Copper kettle', 'Sold by: Kettle', 'Shipped on', '$9.99', 'Promotion Applied']],
  ['walls/challenge', ['</title>', '</noscript>', '</script>', '</body>']],
  ['walls/error-dogs', ['</title>', '</body>']],
  ['products/2026-com-in-stock', ['Teapot with lid', 'In Stock', '$24.90', 'Amazon.com<', 'Shipper']],
];

/** A page of each kind that is read, with so many characters in some of its fields, without a line's end. */
export function pagesWithLines(characters: number): { name: string; html: string; url: string }[] {
  const line = 'on 3 March $1.00 '.repeat(Math.ceil(characters / 17));
  return grown.map(([name, texts]) => {
    const file = join(repository, 'tests/pages', name);
    const { url } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { url: string };
    const html = texts.reduce(
      (page, text) => page.replace(text, () => `${line}${text}`),
      readFileSync(`${file}.html`, 'utf8'),
    );
    return { name, html, url };
  });
}
