import { describe, expect, it } from 'vitest';
import { amazonMarketplace, marketplaces } from '../../utils/shops/amazon/marketplaces';
import { readPage } from '../../utils/shops/read';
import { scorePage } from '../corpus/score';
import { type Look, looks } from './marketplaces/looks';
import { swapped } from './marketplaces/swap';
import { parse, type StoredPage, storedPages } from './stored-pages';

const ours = storedPages(
  import.meta.glob('/tests/pages/products/*.html', { query: '?raw', eager: true, import: 'default' }),
  import.meta.glob('/tests/pages/products/*.json', { eager: true, import: 'default' }),
);
const corpus = import.meta.glob<string>('../../../shared/corpus/products/*.html', {
  query: '?raw',
  import: 'default',
});
const corpusLabels = import.meta.glob<StoredPage['label']>('../../../shared/corpus/products/*.json', {
  import: 'default',
});
const paths = Object.keys(corpus);

/** A page whose offer stands in the marketplace's own currency and in ASCII digits: only these are printed anew. */
function isSwappable({ label, html = '' }: Pick<StoredPage, 'label'> & { readonly html?: string }): boolean {
  const { currency } = (label.price ?? {}) as { currency?: string };
  return (
    (currency === undefined || currency === amazonMarketplace(label.url)?.currency) && !/[٠-٩]/.test(html)
  );
}

/** In Brazil a big price that nothing confirms can be the one for Pix; nowhere else does a page speak of Pix. */
const mayMissPrice = (html: string, { currency }: Look) =>
  currency === 'BRL' ? !/twister-plus-buying-options|tp_price_block_total/.test(html) : /\bPix\b/.test(html);

/** What a page in another look is not read as: one line per field. */
function faults({ html, label }: StoredPage, document: Document, look: Look): readonly string[] {
  const as = swapped(document, label, look);
  const facts = readPage(as.document, as.label.url);
  if (mayMissPrice(html, look) && 'price' in facts && facts.price === null) return [];
  return (scorePage(as.label, { ...facts }) ?? [])
    .filter(({ verdict }) => verdict !== 'right')
    .map(
      ({ field, verdict, expected, got }) =>
        `${look.host} ${look.language} ${field} ${verdict}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`,
    );
}

describe('a product page of ours in another marketplace', () => {
  it.each(ours.filter(isSwappable))('$name reads the same', (page) => {
    const document = parse(page.html);
    expect(looks.flatMap((look) => faults(page, document, look))).toEqual([]);
  });

  it('is tried in every one', () => {
    const hosts = new Set(looks.map(({ host }) => host));
    expect(marketplaces.map(({ host }) => host).filter((host) => !hosts.has(host))).toEqual([]);
  });
});

describe('the line of stock', () => {
  const page = ours.find(({ name }) => name === '2026-com-in-stock');
  const lines = looks.flatMap((look) =>
    Object.entries(look.stock).flatMap(([stock, texts]) => texts.map((text) => ({ look, stock, text }))),
  );

  it.each(lines)('“$text” ($look.language) means $stock', ({ look, stock, text }) => {
    if (!page) throw new Error('the page is gone');
    const { document, label } = swapped(parse(page.html), page.label, look);
    const line = document.querySelector('#availability span');
    line?.replaceChildren(text);
    line?.classList.toggle('a-color-success', stock === 'in-stock' || stock === 'delayed');
    if (stock === 'unavailable')
      for (const button of document.querySelectorAll('input[type="submit"]')) button.remove();
    const facts = readPage(document, label.url);
    expect(facts).toMatchObject({ availability: stock });
    expect(facts).toHaveProperty('price', stock === 'unavailable' ? null : expect.anything());
  });
});

describe.skipIf(paths.length === 0)(
  `a real product page in another marketplace${paths.length ? '' : ' (skipped: ../shared/corpus is not here)'}`,
  () => {
    // Each page in some looks, so that all of them have their turn.
    const turns = 5;
    it.each(paths.map((path, index) => ({ name: path.replace(/^.*\/|\.html$/g, ''), path, index })))(
      '$name reads the same',
      async ({ name, path, index }) => {
        const html = (await corpus[path]?.()) ?? '';
        const label = await corpusLabels[path.replace(/html$/, 'json')]?.();
        if (!label) throw new Error('the page has no label');
        if (!isSwappable({ label })) return;
        const document = parse(html);
        const some = looks.filter(
          (_, at) => at % Math.ceil(looks.length / turns) === index % Math.ceil(looks.length / turns),
        );
        expect(some.flatMap((look) => faults({ name, html, label }, document, look))).toEqual([]);
      },
      120_000,
    );
  },
);
