import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import type { Claim, MessageKind } from '../../utils/domain/claim';
import type { Threshold } from '../../utils/domain/drop';
import type { Choice } from '../../utils/domain/put-aside';
import { format } from '../../utils/i18n/format';
import { routesTexts } from '../../utils/i18n/texts/routes';
import { kindTexts, writeTexts } from '../../utils/i18n/texts/writing';
import type { WatchedPurchase } from '../../utils/store/overview';
import { ClaimChip } from '../claim-chip';
import type { ShopLinks } from '../links';
import { PutAside } from '../put-aside';
import { DraftFacts } from './draft-facts';

interface PurchaseViewProps {
  watched: WatchedPurchase;
  /** What can be written about it, the likeliest first. */
  kinds: readonly MessageKind[];
  /** What was written, the newest first. */
  claims: readonly Claim[];
  links: ShopLinks;
  onKind: (kind: MessageKind) => void;
  onDecide: (choice: Choice) => Promise<void>;
  threshold: Threshold;
  /** What else stands on its page. */
  children?: ComponentChildren;
}

/** A purchase, what can be written about it, and what was. */
export function PurchaseView({ watched, kinds, claims, links, children, ...props }: PurchaseViewProps) {
  const { onKind, onDecide, threshold } = props;
  const t = useStore(writeTexts);
  const words = useStore(kindTexts);
  const { openProduct } = useStore(routesTexts);
  const { moment } = useStore(format);
  const { title, marketplace, asin } = watched.purchase;
  return (
    <article class="draft">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <DraftFacts watched={watched} links={links} />
      <div class="row">
        <a class="button" href={links.product(marketplace, asin)} target="_blank" rel="noreferrer">
          {openProduct}
        </a>
        <PutAside watched={watched} onDecide={onDecide} threshold={threshold} />
      </div>
      <section class="kinds">
        <h2>{t.about}</h2>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" onClick={() => onKind(kind)}>
                {words[kind]}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {claims.length > 0 && (
        <section class="kinds">
          <h2>{t.written}</h2>
          <ul>
            {claims.map((claim) => (
              <li key={claim.key} class="row">
                <button type="button" data-plain onClick={() => onKind(claim.kind)}>
                  {words[claim.kind]}
                </button>
                <ClaimChip state={claim.state} />
                <span class="quiet small">{moment(claim.sentAt ?? claim.draftedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </article>
  );
}
