import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { Observation } from '../../utils/domain/offer';
import { format } from '../../utils/i18n/format';
import { dashboardTexts, observationsTexts } from '../../utils/i18n/texts/dashboard';
import { certaintyTexts } from '../../utils/i18n/texts/watching';
import { type ShopLinks, shopName } from '../links';
import { usePriceNow } from '../use-price-now';
import { useVirtual } from '../use-virtual';
import { Cut } from './cut';

/** One product with what was seen of it, the latest first. */
export interface ProductObservations {
  readonly marketplace: string;
  readonly asin: string;
  /** Null: not known, or on its way. */
  readonly title: string | null;
  readonly observations: readonly Observation[];
}

interface ObservationsProps {
  /** Products that are listed, by their place. */
  count: number;
  keyAt: (index: number) => string;
  /** Null: on its way. */
  productOf: (key: string) => ProductObservations | null;
  /** True when there are no others. */
  isWhole: boolean;
  /** Told which products are drawn, the last one not included. */
  onDrawn: (from: number, to: number) => void;
  links: ShopLinks;
}

/** Observations by product. */
export function Observations({ count, keyAt, productOf, isWhole, onDrawn, links }: ObservationsProps) {
  const { observations } = useStore(dashboardTexts);
  const { box, drawn, height } = useVirtual<HTMLUListElement>({
    count,
    estimate: 130,
    gap: 16,
  });
  const indices = drawn.map(({ index }) => index);
  const [from, to] = [Math.min(...indices), Math.max(...indices) + 1];
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the products change, not when the listener does.
  useEffect(() => {
    if (indices.length > 0) onDrawn(from, to);
  }, [from, to, count]);
  return (
    <ul class="products" ref={box} aria-label={observations} style={{ blockSize: `${height}px` }}>
      {drawn.map(({ index, top }) => {
        const key = keyAt(index);
        const product = productOf(key);
        return (
          <li
            key={key}
            data-index={index}
            aria-setsize={isWhole ? count : -1}
            aria-posinset={index + 1}
            aria-busy={product === null}
            style={{ insetBlockStart: `${top}px` }}
          >
            {product ? <Product product={product} links={links} /> : <p class="product quiet">…</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Product({ product, links }: { product: ProductObservations; links: ShopLinks }) {
  const t = useStore(observationsTexts);
  const { marketplace, asin, title, observations } = product;
  return (
    <section class="product">
      <h2>
        <a class="title" href={links.product(marketplace, asin)} target="_blank" rel="noreferrer">
          {title ?? asin}
        </a>{' '}
        <span class="quiet small">
          <bdi>{shopName(marketplace)}</bdi> · <bdi>{asin}</bdi>
        </span>
      </h2>
      <Cut rows={observations}>
        {(shown) => (
          <table>
            <thead>
              <tr>
                <th scope="col" class="end">
                  {t.price}
                </th>
                <th scope="col">{t.seller}</th>
                <th scope="col">{t.first}</th>
                <th scope="col">{t.last}</th>
                <th scope="col">{t.how}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((observation) => (
                <ObservationRow key={observation.key} observation={observation} />
              ))}
            </tbody>
          </table>
        )}
      </Cut>
    </section>
  );
}

function ObservationRow({ observation }: { observation: Observation }) {
  const t = useStore(observationsTexts);
  const { shop } = useStore(certaintyTexts);
  const { moment } = useStore(format);
  const price = usePriceNow(observation);
  const { seenAt, lastSeenAt, how, seller, soldByAmazon } = observation;
  return (
    <tr>
      <td data-label={t.price} class="end">
        {price}
      </td>
      <td data-label={t.seller}>{seller ?? (soldByAmazon ? shop : t.sellerUnknown)}</td>
      <td data-label={t.first}>{moment(seenAt)}</td>
      <td data-label={t.last}>{moment(lastSeenAt)}</td>
      <td data-label={t.how}>{t[how]}</td>
    </tr>
  );
}
