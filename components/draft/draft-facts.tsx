import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { draftTexts } from '../../utils/i18n/texts/draft';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { WatchedPurchase } from '../../utils/store/overview';
import { useDaysLeft } from '../days-left';
import { type ShopLinks, shopName } from '../links';
import { useCertainty } from '../use-certainty';

/** The figures behind a request: from the drop as it stands, else as they were when it was drafted. */
function figuresOf({ drop, claim, purchase }: WatchedPurchase) {
  if (drop) return { paid: drop.paid, now: drop.now, inAll: drop.inAll };
  if (claim?.difference) return { paid: claim.paid, now: claim.offered, inAll: claim.difference };
  return { paid: purchase.netUnitPrice, now: null, inAll: null };
}

interface DraftFactsProps {
  watched: WatchedPurchase;
  links: ShopLinks;
  /** False for a message that is not about the price. */
  figures?: boolean;
}

/** What the message rests on. */
export function DraftFacts({ watched, links, figures: shown = true }: DraftFactsProps) {
  const t = useStore(draftTexts);
  const { each } = useStore(popupTexts);
  const { money, day } = useStore(format);
  const certainty = useCertainty(watched);
  const left = useDaysLeft(Math.max(0, watched.daysLeft));
  const { purchase, drop } = watched;
  const { marketplace, orderId, placedOn, quantity } = purchase;
  const figures = shown ? figuresOf(watched) : null;
  return (
    <>
      <dl class="facts number">
        {figures && (
          <>
            {figures.paid && <Fact name={t.paid} value={money(figures.paid)} />}
            {figures.now && <Fact name={t.now} value={money(figures.now)} />}
            {figures.inAll && (
              <Fact
                name={t.difference}
                value={money(figures.inAll)}
                note={drop && quantity > 1 ? each({ amount: money(drop.perPiece), quantity }) : null}
              />
            )}
          </>
        )}
        <div>
          <dt>{t.order}</dt>
          <dd>
            <a href={links.order(marketplace, orderId)} target="_blank" rel="noreferrer">
              <bdi>{orderId}</bdi>
            </a>
            <span class="quiet small">
              <bdi>{shopName(marketplace)}</bdi>
              {placedOn && ` · ${day(placedOn)}`}
              {watched.daysLeft >= 0 && ` · ${left}`}
            </span>
          </dd>
        </div>
      </dl>
      {shown && drop && (
        <p class="certainty small" data-certain={drop.certain}>
          {certainty}
        </p>
      )}
    </>
  );
}

function Fact({ name, value, note = null }: { name: string; value: string; note?: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {note && <span class="quiet small">{note}</span>}
      </dd>
    </div>
  );
}
