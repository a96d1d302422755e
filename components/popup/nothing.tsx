import { useStore } from '@nanostores/preact';
import { popupTexts } from '../../utils/i18n/texts/popup';

interface NothingProps {
  /** Purchases ever remembered; 0 on a new install. */
  remembered: number;
  windowDays: number;
  /** Address of the shopper's order list. */
  orders: string;
}

/** No purchase is inside its window: what to do next. */
export function Nothing({ remembered, windowDays, orders }: NothingProps) {
  const t = useStore(popupTexts);
  return (
    <section class="empty">
      <h2>{remembered === 0 ? t.newTitle : t.quietTitle}</h2>
      <p class="quiet">{remembered === 0 ? t.newText({ days: windowDays }) : t.quietText(remembered)}</p>
      <a class="button" data-main href={orders} target="_blank" rel="noreferrer">
        {t.openOrders}
      </a>
    </section>
  );
}
