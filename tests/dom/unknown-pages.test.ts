import { describe, expect, it } from 'vitest';
import { pageKindOf } from '../../utils/shops/amazon/addresses';
import { readPage } from '../../utils/shops/read';
import { parse, storedPages } from './stored-pages';

const pages = storedPages(
  import.meta.glob('/tests/pages/unknown/*.html', { query: '?raw', eager: true, import: 'default' }),
  import.meta.glob('/tests/pages/unknown/*.json', { eager: true, import: 'default' }),
);

describe('pages of a layout that no reader knows', () => {
  it.each(pages)('$name', ({ html, label }) => {
    const facts = readPage(parse(html), label.url);
    // What the address promised is what the shopper is told: "layout unknown" or nothing at all.
    expect(facts).toMatchObject({ page: 'unknown', expected: pageKindOf(label.url) });
    expect(JSON.stringify(facts.report)).not.toMatch(/\d{3}-\d{7}|B0|Kettle|Bananas/);
  });
});
