import { useStore } from '@nanostores/preact';
import { type Drop, dropOf } from '../../utils/domain/drop';
import type { Observation } from '../../utils/domain/offer';
import type { Day } from '../../utils/domain/page';
import type { Purchase } from '../../utils/domain/purchase';
import { format } from '../../utils/i18n/format';
import { purchasesTexts } from '../../utils/i18n/texts/dashboard';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import type { ShopLinks } from '../links';
import { Picture } from '../picture';
import { usePriceNow } from '../use-price-now';
import { Cut } from './cut';
import { Empty } from './empty';

interface PurchasesProps {
  purchases: readonly Purchase[];
  /** The latest observation of a purchase's product, or null. */
  latestOf: (purchase: Purchase) => Observation | null;
  links: ShopLinks;
  pictures: boolean;
  /** The shopper's calendar day. */
  today: Day;
  /** The marketplace whose orders a newcomer is led to. */
  home: string;
}

/** Every remembered purchase, the latest order first. */
export function Purchases(props: PurchasesProps) {
  const t = useStore(purchasesTexts);
  if (props.purchases.length === 0)
    return (
      <Empty title={t.emptyTitle} text={t.emptyText}>
        <a class="button" data-main href={props.links.orders(props.home)} target="_blank" rel="noreferrer">
          {t.openOrders}
        </a>
      </Empty>
    );
  return (
    <Cut rows={props.purchases}>
      {(shown) => (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.ordered}</th>
              <th scope="col" class="end">
                {t.paid}
              </th>
              <th scope="col" class="end">
                {t.now}
              </th>
              <th scope="col" class="end">
                {t.difference}
              </th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.window}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((purchase) => (
              <PurchaseRow
                key={purchase.key}
                {...props}
                purchase={purchase}
                latest={props.latestOf(purchase)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Cut>
  );
}

type RowProps = PurchasesProps & { purchase: Purchase; latest: Observation | null };

function PurchaseRow({ purchase, latest, links, pictures, today }: RowProps) {
  const t = useStore(purchasesTexts);
  const { money, day } = useStore(format);
  const { write } = useStore(watchedTexts);
  const priceNow = usePriceNow(latest);
  const { title, quantity, placedOn, windowEndsOn, marketplace, asin, orderId } = purchase;
  const paid = purchase.netUnitPrice ?? purchase.unitPrice;
  const open = windowEndsOn !== null && windowEndsOn >= today;
  const drop = latest && dropOf(purchase, latest);
  return (
    <tr>
      <th scope="row">
        <span class="item">
          <Picture src={purchase.picture} title={title} shown={pictures} size={36} />
          <span>
            <a class="title" href={links.product(marketplace, asin)} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span class="under small">
              <a
                class="title quiet"
                href={links.order(marketplace, orderId)}
                target="_blank"
                rel="noreferrer"
              >
                <bdi>{orderId}</bdi> {quantity > 1 && t.times({ quantity })}
              </a>
              <a href={`#/purchase/${encodeURIComponent(purchase.key)}`}>{write}</a>
            </span>
          </span>
        </span>
      </th>
      <td data-label={t.ordered}>{placedOn ? day(placedOn) : t.notRead}</td>
      <td data-label={t.paid} class="end">
        {paid ? money(paid) : t.notRead}
      </td>
      <td data-label={t.now} class="end">
        {priceNow}
      </td>
      <td data-label={t.difference} class="end">
        <Difference drop={drop} purchase={purchase} open={open} />
      </td>
      <td data-label={t.state}>{t[purchase.state]}</td>
      <td data-label={t.window}>
        {windowEndsOn && (
          <span class="chip" data-tone={open ? 'certain' : undefined}>
            {open ? t.until({ day: day(windowEndsOn) }) : t.over({ day: day(windowEndsOn) })}
          </span>
        )}
      </td>
    </tr>
  );
}

function Difference({ drop, purchase, open }: { drop: Drop | null; purchase: Purchase; open: boolean }) {
  const t = useStore(purchasesTexts);
  const { draftRequest } = useStore(watchedTexts);
  const { money } = useStore(format);
  if (!drop) return '–';
  const amount = money(drop.inAll);
  return (
    <>
      <span class="row">
        {!drop.certain && (
          <span class="chip" data-tone="unsure">
            {t.uncertain}
          </span>
        )}
        <strong>{amount}</strong>
      </span>
      {open && (
        <a class="small" href={`#/draft/${encodeURIComponent(purchase.key)}`}>
          {draftRequest}
        </a>
      )}
    </>
  );
}
