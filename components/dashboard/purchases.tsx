import { useStore } from '@nanostores/preact';
import type { Day } from '../../utils/domain/page';
import { format } from '../../utils/i18n/format';
import { dashboardTexts, purchasesTexts } from '../../utils/i18n/texts/dashboard';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import type { ListedPurchase } from '../../utils/store/find-purchases';
import type { ShopLinks } from '../links';
import { Picture } from '../picture';
import { usePriceNow } from '../use-price-now';
import { Cell, RowHead, VirtualTable } from './virtual-table';

interface PurchasesProps {
  /** Rows in all. */
  count: number;
  /** The key of a row, or null where it is not known yet. */
  keyAt: (index: number) => string | null;
  /** Null: on its way. */
  purchaseOf: (key: string) => ListedPurchase | null;
  /** Told which rows are drawn, the last one not included. */
  onDrawn: (from: number, to: number) => void;
  links: ShopLinks;
  pictures: boolean;
  /** The shopper's calendar day. */
  today: Day;
}

/** Height of a row before it was drawn, CSS pixels: a line of a table, or a card on a narrower screen. */
function estimated(): number {
  if (matchMedia('(width < 40rem)').matches) return 234;
  return matchMedia('(width < 62rem)').matches ? 164 : 60;
}

/** Purchases in the order in which they come. */
export function Purchases({ count, keyAt, purchaseOf, onDrawn, ...props }: PurchasesProps) {
  const { purchases } = useStore(dashboardTexts);
  return (
    <VirtualTable
      class="purchases"
      label={purchases}
      columns={useColumns()}
      count={count}
      keyAt={keyAt}
      estimate={estimated()}
      onDrawn={onDrawn}
      row={(key) => {
        const listed = key === null ? null : purchaseOf(key);
        return listed && <PurchaseCells {...props} {...listed} />;
      }}
    />
  );
}

function useColumns() {
  const t = useStore(purchasesTexts);
  return [
    { key: 'item', name: t.item },
    { key: 'ordered', name: t.ordered },
    { key: 'paid', name: t.paid, end: true },
    { key: 'now', name: t.now, end: true },
    { key: 'difference', name: t.difference, end: true },
    { key: 'state', name: t.state },
    { key: 'window', name: t.window },
  ] as const;
}

type CellsProps = ListedPurchase & Pick<PurchasesProps, 'links' | 'pictures' | 'today'>;

function PurchaseCells({ purchase, latest, drop, links, pictures, today }: CellsProps) {
  const t = useStore(purchasesTexts);
  const { money, day } = useStore(format);
  const priceNow = usePriceNow(latest, purchase);
  const [, ordered, paidColumn, now, difference, state, window] = useColumns();
  const { placedOn, windowEndsOn } = purchase;
  const paid = purchase.netUnitPrice ?? purchase.unitPrice;
  const open = windowEndsOn !== null && windowEndsOn >= today;
  return (
    <>
      <RowHead>
        <Item purchase={purchase} links={links} pictures={pictures} />
      </RowHead>
      <Cell of={ordered}>{placedOn ? day(placedOn) : t.notRead}</Cell>
      <Cell of={paidColumn}>{paid ? money(paid) : t.notRead}</Cell>
      <Cell of={now}>{priceNow}</Cell>
      <Cell of={difference}>
        <Difference drop={drop} purchase={purchase} open={open} />
      </Cell>
      <Cell of={state}>{t[purchase.state]}</Cell>
      <Cell of={window}>
        {windowEndsOn && (
          <span class="chip" data-tone={open ? 'certain' : undefined}>
            {open ? t.until({ day: day(windowEndsOn) }) : t.over({ day: day(windowEndsOn) })}
          </span>
        )}
      </Cell>
    </>
  );
}

function Item({ purchase, links, pictures }: Pick<CellsProps, 'purchase' | 'links' | 'pictures'>) {
  const t = useStore(purchasesTexts);
  const { key, title, picture, marketplace, asin, orderId, quantity } = purchase;
  return (
    <span class="item">
      <Picture src={picture} title={title} shown={pictures} size={36} />
      <span>
        <a class="title" href={`#/purchase/${encodeURIComponent(key)}`}>
          {title}
        </a>
        <span class="under small">
          <a class="title quiet" href={links.order(marketplace, orderId)} target="_blank" rel="noreferrer">
            <bdi>{orderId}</bdi> {quantity > 1 && t.times({ quantity })}
          </a>
          <a class="quiet" href={links.product(marketplace, asin)} target="_blank" rel="noreferrer">
            {t.product}
          </a>
        </span>
      </span>
    </span>
  );
}

function Difference({ drop, purchase, open }: Pick<ListedPurchase, 'drop' | 'purchase'> & { open: boolean }) {
  const t = useStore(purchasesTexts);
  const { draftRequest } = useStore(watchedTexts);
  const { money } = useStore(format);
  if (!drop) return '–';
  return (
    <>
      <span class="row">
        {!drop.certain && (
          <span class="chip" data-tone="unsure">
            {t.uncertain}
          </span>
        )}
        <strong>{money(drop.inAll)}</strong>
      </span>
      {open && (
        <a class="small" href={`#/draft/${encodeURIComponent(purchase.key)}`}>
          {draftRequest}
        </a>
      )}
    </>
  );
}
