import { useStore } from '@nanostores/preact';
import type { Observation } from '../../utils/domain/offer';
import { format } from '../../utils/i18n/format';
import { observationsTexts } from '../../utils/i18n/texts/dashboard';
import { certaintyTexts } from '../../utils/i18n/texts/watching';
import { type ShopLinks, shopName } from '../links';
import { usePriceNow } from '../use-price-now';
import { Cut } from './cut';
import { Empty } from './empty';

/** One product with what was seen of it, the latest first. */
export interface ProductObservations {
  readonly marketplace: string;
  readonly asin: string;
  readonly title: string;
  readonly observations: readonly Observation[];
}

/** Every observation, by product. */
export function Observations({
  products,
  links,
}: {
  products: readonly ProductObservations[];
  links: ShopLinks;
}) {
  const t = useStore(observationsTexts);
  if (products.length === 0) return <Empty title={t.emptyTitle} text={t.emptyText} />;
  return (
    <Cut rows={products}>
      {(shown) =>
        shown.map((product) => (
          <Product key={`${product.marketplace}/${product.asin}`} {...{ product, links }} />
        ))
      }
    </Cut>
  );
}

function Product({ product, links }: { product: ProductObservations; links: ShopLinks }) {
  const t = useStore(observationsTexts);
  const { marketplace, asin, title, observations } = product;
  return (
    <section class="product">
      <h2>
        <a class="title" href={links.product(marketplace, asin)} target="_blank" rel="noreferrer">
          {title}
        </a>{' '}
        <span class="quiet small">
          {shopName(marketplace)} · <bdi>{asin}</bdi>
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
