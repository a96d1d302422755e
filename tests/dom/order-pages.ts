import type { OrderDetailsFacts, OrderListFacts } from '../../utils/domain/page';
import { amazonMarketplace } from '../../utils/shops/amazon/marketplaces';
import { readOrderDetails, readOrderList, readOrderPrint } from '../../utils/shops/amazon/orders';
import type { Label } from '../corpus/pages';

export interface LabelledOrderPage {
  readonly name: string;
  readonly html: string;
  readonly label: Label;
}

const own = import.meta.glob<string>('../pages/orders/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ownLabels = import.meta.glob<Label>('../pages/orders/*.json', { import: 'default', eager: true });
const stored = import.meta.glob<string>('../../../shared/corpus/order-*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const storedLabels = import.meta.glob<Label>('../../../shared/corpus/order-*/*.json', {
  import: 'default',
  eager: true,
});

function pair(pages: Record<string, string>, labels: Record<string, Label>): LabelledOrderPage[] {
  return Object.entries(pages).map(([path, html]) => {
    const label = labels[path.replace(/\.html$/, '.json')];
    if (!label) throw new Error(`${path} has no label`);
    return { name: path.replace(/^.*\/(.*)\.html$/, '$1'), html, label };
  });
}

/** The repository's own pages. */
export const ownPages = pair(own, ownLabels);

/** The pages stored beside the repository; none where `../shared` is absent. */
export const storedPages = pair(stored, storedLabels);

export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What the first reader that knows a page makes of it. */
export function readPage(document: Document, url: string): OrderListFacts | OrderDetailsFacts | null {
  const marketplace = amazonMarketplace(url);
  if (!marketplace) throw new Error(`${url} is in no marketplace`);
  const context = { url, marketplace, signedIn: null };
  const read = [readOrderList, readOrderDetails, readOrderPrint].map((reader) => reader(document, context));
  return read.find((facts) => facts !== null) ?? null;
}
