import { useStore } from '@nanostores/preact';
import { format } from '../utils/i18n/format';
import { directionOf, locale } from '../utils/i18n/index';
import { stripTexts, watchedTexts } from '../utils/i18n/texts/watching';
import type { WatchedPurchase } from '../utils/store/overview';
import { useDaysLeft } from './days-left';
import { stripStyle } from './strip-style';
import { useCertainty } from './use-certainty';
import { usePriceNow } from './use-price-now';

interface StripProps {
  /** The watched purchases of one order. */
  purchases: readonly WatchedPurchase[];
  onDraft: (key: string) => void;
}

/** The drop to speak of: none that is smaller than the shopper wants to hear of. */
const toldDrop = ({ drop, routes }: WatchedPurchase) => (routes.noneBecause === 'too-small' ? null : drop);

/** The one that matters most: the largest drop, a certain one before any other. */
function foremost(purchases: readonly WatchedPurchase[]): WatchedPurchase | undefined {
  const weight = (watched: WatchedPurchase) => {
    const drop = toldDrop(watched);
    return drop ? [drop.certain ? 1 : 0, drop.inAll.minor] : [-1, 0];
  };
  return purchases.toSorted((a, b) => {
    const [certainA = 0, minorA = 0] = weight(a);
    const [certainB = 0, minorB = 0] = weight(b);
    return certainB - certainA || minorB - minorA;
  })[0];
}

/** The line at the foot of an order card, for a shadow root. Nothing without a watched purchase. */
export function Strip({ purchases, onDraft }: StripProps) {
  const language = useStore(locale);
  const first = foremost(purchases);
  if (!first) return null;
  return (
    <div class="box" lang={language} dir={directionOf(language)}>
      <style>{stripStyle}</style>
      <Line watched={first} others={purchases.length - 1} onDraft={onDraft} />
    </div>
  );
}

interface LineProps {
  watched: WatchedPurchase;
  others: number;
  onDraft: (key: string) => void;
}

function Line({ watched, others, onDraft }: LineProps) {
  const t = useStore(stripTexts);
  const words = useStore(watchedTexts);
  const { money } = useStore(format);
  const { purchase, latest, daysLeft } = watched;
  const drop = toldDrop(watched);
  const left = useDaysLeft(daysLeft);
  const priceNow = usePriceNow(latest, purchase);
  const certainty = useCertainty(watched);
  const paid = drop?.paid ?? purchase.netUnitPrice ?? purchase.unitPrice;
  return (
    // A group and no landmark: a page of orders would have as many landmarks as orders.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls of a form.
    <div class="strip" role="group" aria-label={t.name}>
      <span class="name">{t.name}</span>
      {others > 0 && (
        <span class="title optional" title={purchase.title} dir="auto">
          {purchase.title}
        </span>
      )}
      <span class="price">
        <span class="paid">
          {paid ? words.paid({ price: money(paid) }) : words.paidUnknown}
          {' · '}
        </span>
        {latest?.price ? words.now({ price: priceNow }) : priceNow}
      </span>
      {drop && (
        <span class="less">
          {(drop.quantity > 1 ? words.lessInAll : words.less)({ amount: money(drop.inAll) })}
        </span>
      )}
      {drop && !drop.certain && (
        <span class="unsure" title={certainty}>
          {t.uncertain}
        </span>
      )}
      <span class="quiet">{left}</span>
      {others > 0 && <span class="quiet optional">{t.more(others)}</span>}
      {drop && (
        <button type="button" onClick={() => onDraft(purchase.key)}>
          {words.draftRequest}
        </button>
      )}
    </div>
  );
}
