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

/** An order card with so many characters in a status and in a title, without a line's end. */
export function listWithLines(characters: number): string {
  const line = 'on 3 March $1.00 '.repeat(Math.ceil(characters / 17));
  return listOf(1).replaceAll('Arriving tomorrow', line).replaceAll('Copper kettle', line);
}
