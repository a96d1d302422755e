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

const files = import.meta.glob<string>('../../../shared/corpus/products/*.html', {
  query: '?raw',
  import: 'default',
});
const labels = import.meta.glob<{ url: string }>('../../../shared/corpus/products/*.json', {
  import: 'default',
});
const absent = Object.keys(files).length === 0;
const runs = Number(import.meta.env.FUZZ_RUNS ?? import.meta.env.VITE_FUZZ_RUNS ?? 200);
// The same mutations each time: a failure in CI must be the change's, and `FUZZ_SEED` tries others.
fc.configureGlobal({ seed: Number(import.meta.env.FUZZ_SEED ?? 20_261_121) });

/** Offers and items: nothing is moved from one into another. */
const boundaries =
  '[id*="AccordionRow"], #buyNewSection, #usedBuySection, #buyNewInner, #qualifiedBuybox, #buybox, #centerCol, .a-carousel, #tmmSwatches, #MediaMatrix, #twister_feature_div, body';

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

/** What must stay as it was, or become null. */
const kept = ({ price, seller, soldByAmazon, asin }: ProductFacts) => ({ price, seller, soldByAmazon, asin });

function expectKept(before: ProductFacts, after: ProductFacts | null): void {
  if (!after) return;
  const was = kept(before);
  for (const [field, value] of Object.entries(kept(after))) {
    if (value !== null) expect(value, field).toEqual(was[field as keyof typeof was]);
  }
}

describe.skipIf(absent)(
  `damaged product pages${absent ? ' (skipped: ../shared/corpus is not here)' : ''}`,
  () => {
    const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.html$/g, ''));

    it.each(names)(
      '%s keeps its price and seller or loses them',
      async (name) => {
        const path = `../../../shared/corpus/products/${name}`;
        const html = (await files[`${path}.html`]?.()) ?? '';
        const url = (await labels[`${path}.json`]?.())?.url ?? '';
        const original = parse(html);
        const before = product(original, url);
        if (!before) throw new Error('the undamaged page is not read');
        const numRuns = Math.max(1, Math.ceil(runs / names.length));
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
      },
      300_000,
    );
  },
);
