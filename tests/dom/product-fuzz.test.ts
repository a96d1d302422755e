import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductFacts } from '../../utils/domain/page';
import {
  boxPriceAnchors,
  centerPriceAnchors,
  formPriceAnchors,
  listPriceAnchors,
  newRowAnchors,
  sellerAnchors,
  sentenceAnchors,
  totalAnchors,
} from '../../utils/shops/amazon/product/anchors';
import { readPage } from '../../utils/shops/read';
import { parse } from './stored-pages';

const corpus = import.meta.glob<string>('../../../shared/corpus/products/*.html', {
  query: '?raw',
  import: 'default',
});
const files = {
  ...corpus,
  ...import.meta.glob<string>('../pages/products/*.html', { query: '?raw', import: 'default' }),
};
const labels = import.meta.glob<{ url: string }>(
  ['../../../shared/corpus/products/*.json', '../pages/products/*.json'],
  { import: 'default' },
);
const absent = Object.keys(corpus).length === 0;
const runs = Number(import.meta.env.FUZZ_RUNS ?? import.meta.env.VITE_FUZZ_RUNS ?? 200);
// The same mutations each time: a failure in CI must be the change's, and `FUZZ_SEED` tries others.
fc.configureGlobal({ seed: Number(import.meta.env.FUZZ_SEED ?? 20_261_121) });

/** Offers, items, rows of a table, and prices: nothing is moved from one into another. */
const boundaries =
  '[id*="AccordionRow"], #buyNewSection, #usedBuySection, #buyNewInner, #qualifiedBuybox, #buybox, #centerCol, .a-carousel, #tmmSwatches, #MediaMatrix, #twister_feature_div, [id^="sns"], [id^="aod-"], .a-price, #tabular-buybox .a-row, #tabular-buybox tr, [id$="Feature_feature_div"], body';

/** Where damage falls: on any element, around the offer, or on what price and seller are read from. */
const targets: Readonly<Record<'anywhere' | 'offer' | 'anchors', string>> = {
  anywhere: 'body *',
  offer:
    '#buybox *, #combinedBuyBox *, #apex_desktop *, #apex_mobile_feature_div *, #price *, #centerCol > *, #rightCol *',
  anchors: [
    ...[boxPriceAnchors, centerPriceAnchors, listPriceAnchors, sellerAnchors, sentenceAnchors]
      .flat()
      .flatMap(({ selector }) => [selector, `${selector} *`]),
    ...[totalAnchors, formPriceAnchors, newRowAnchors].flat().map(({ selector }) => selector),
    '#tabular-buybox *',
    '[name="merchantID"]',
    '.twister-plus-buying-options-price-data',
    '#oneTimePaymentPrice_feature_div *',
  ].join(','),
};

interface Mutation {
  readonly kind: 'delete' | 'duplicate' | 'move';
  readonly target: keyof typeof targets;
  readonly at: number;
  readonly to: number;
}

/** Evenly spread over 0 ≤ x < 1; `fc.double` would crowd near 0. */
const share = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000);

const mutation = fc.record<Mutation>({
  kind: fc.constantFrom('delete', 'duplicate', 'move'),
  target: fc.constantFrom('anywhere', 'offer', 'anchors', 'anchors'),
  at: share,
  to: share,
});

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

function mutate(document: Document, { kind, target, at, to }: Mutation): void {
  const element = pick([...document.querySelectorAll(targets[target])], at);
  if (!element) return;
  if (kind === 'delete') element.remove();
  else if (kind === 'duplicate') element.after(element.cloneNode(true));
  else {
    const root = element.parentElement?.closest(boundaries);
    const places = [...(root?.querySelectorAll('*') ?? [])].filter(
      (place) => place.parentElement?.closest(boundaries) === root && !element.contains(place),
    );
    pick(places, to)?.before(element);
  }
}

function product(document: Document, url: string): ProductFacts | null {
  const facts = readPage(document, url);
  expect(facts.report).not.toHaveProperty('reader');
  return facts.page === 'product' ? facts : null;
}

/** What must stay as it was, or become null. Where a page contradicts itself, damage may leave either price. */
const kept = ({ price, seller, soldByAmazon, asin }: ProductFacts) => ({ price, seller, soldByAmazon, asin });
const contradicts = ({ report }: ProductFacts) => report.price === 'conflict';
/** One line alone says that the offered piece is used, or not sent here: without it the offer is any other. */
const oneLineTells = ({ report }: ProductFacts) =>
  report.price === 'condition' || report.price === 'delivery';

function expectKept(before: ProductFacts, after: ProductFacts | null): void {
  if (!after) return;
  const was = kept(before);
  for (const [field, value] of Object.entries(kept(after))) {
    if (field === 'price' && contradicts(before)) continue;
    if (field !== 'asin' && oneLineTells(before)) continue;
    if (value !== null) expect(value, field).toEqual(was[field as keyof typeof was]);
  }
}

/** Damages one page many times over, and cuts it between tags. */
async function fuzz(path: string, numRuns: number): Promise<void> {
  const html = (await files[path]?.()) ?? '';
  const url = (await labels[path.replace(/html$/, 'json')]?.())?.url ?? '';
  const original = parse(html);
  const before = product(original, url);
  if (!before) throw new Error('the undamaged page is not read');
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
      const document = original.cloneNode(true) as Document;
      for (const each of mutations) mutate(document, each);
      expectKept(before, product(document, url));
    }),
    { numRuns },
  );
  fc.assert(
    fc.property(share, (part) => {
      const end = html.indexOf('>', Math.floor(part * html.length)) + 1;
      expectKept(before, product(parse(html.slice(0, end || undefined)), url));
    }),
    { numRuns },
  );
}

const nameOf = (path: string) => path.replace(/^.*\/|\.html$/g, '');
const named = (paths: readonly string[]) => paths.map((path) => ({ name: nameOf(path), path }));
const turns = (paths: readonly string[]) => Math.max(1, Math.ceil(runs / paths.length));

describe('damaged product pages of ours', () => {
  const paths = Object.keys(files).filter((path) => !(path in corpus));
  it.each(named(paths))('$name keeps its price and seller or loses them', async ({ path }) => {
    await fuzz(path, turns(paths));
  });
});

describe.skipIf(absent)(
  `damaged product pages${absent ? ' (skipped: ../shared/corpus is not here)' : ''}`,
  () => {
    const paths = Object.keys(corpus);
    it.each(named(paths))(
      '$name keeps its price and seller or loses them',
      async ({ path }) => {
        await fuzz(path, turns(paths));
      },
      300_000,
    );
  },
);
