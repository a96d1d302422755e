import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../utils/domain/claim';
import { format } from '../../utils/i18n/format';
import { routeTexts } from '../../utils/i18n/texts/entries';
import { claimsTexts } from '../../utils/i18n/texts/follow-up';
import { kindTexts } from '../../utils/i18n/texts/writing';
import { ClaimChip } from '../claim-chip';
import { useOnClose } from '../use-on-close';
import { ClaimDue, draftPath } from './claim-due';
import { ClaimForm } from './claim-form';
import type { Change, ClaimActions, ClaimEntry } from './claim-said';
import { printOnly } from './print-only';

interface ClaimCardProps {
  entry: ClaimEntry;
  /** The address names this one: it is brought into view. */
  chosen: boolean;
  change: Change;
  actions: Omit<ClaimActions, 'onChange'>;
}

/** One request: what it asks for, how it stands, what is to be done. */
export function ClaimCard({ entry, chosen, change, actions }: ClaimCardProps) {
  const { claim, purchase, currency, expected } = entry;
  const t = useStore(claimsTexts);
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useOnClose(editing, () => opener.current?.focus());
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  const title = purchase?.title ?? claim.asin;
  const isDraft = claim.state === 'drafted';
  return (
    <article ref={card} class="claim" data-chosen={chosen || undefined} aria-label={title}>
      <header class="row">
        <h3>
          <a class="title" href={draftPath(claim)}>
            {title}
          </a>
        </h3>
        <ClaimChip state={claim.state} />
      </header>
      <Facts claim={claim} />
      <ClaimDue {...{ entry, title, change, actions }} />
      {editing ? (
        <ClaimForm
          {...{ claim, expected, currency }}
          onCancel={() => setEditing(false)}
          onSave={(said) => void change(claim, said).then((saved) => setEditing(!saved))}
        />
      ) : (
        <p class="row claim-actions">
          {isDraft && (
            <>
              <a class="button" href={draftPath(claim)}>
                {t.openDraft}
              </a>
              <button
                type="button"
                onClick={() => void change(claim, { state: 'sent', amount: null, note: claim.note })}
              >
                {t.markSent}
              </button>
            </>
          )}
          <button type="button" ref={opener} onClick={() => setEditing(true)}>
            {claim.state === 'sent' ? t.noteAnswer : t.change}
          </button>
          <button type="button" data-plain onClick={() => printOnly(card.current)}>
            {t.print}
          </button>
        </p>
      )}
      {claim.text && (
        <details class="claim-message">
          <summary>{t.message}</summary>
          <Message claim={claim} />
        </details>
      )}
    </article>
  );
}

function Facts({ claim }: { claim: Claim }) {
  const { orderId, route, kind, difference, amount, paid, offered, note } = claim;
  const t = useStore(claimsTexts);
  const routes = useStore(routeTexts);
  const kinds = useStore(kindTexts);
  const { money, moment } = useStore(format);
  const dates = [
    claim.sentAt === null && t.drafted({ when: moment(claim.draftedAt) }),
    claim.sentAt !== null && t.sent({ when: moment(claim.sentAt) }),
    claim.answeredAt !== null && t.answered({ when: moment(claim.answeredAt) }),
  ];
  return (
    <div class="claim-facts">
      <p class="under">
        <span>{route ? routes[route] : kinds[kind]}</span>
        {difference && <span class="number">{t.askedFor({ amount: money(difference) })}</span>}
        {amount && <strong class="number">{t.cameBack({ amount: money(amount) })}</strong>}
      </p>
      {paid && offered && (
        <p class="quiet small number">{t.paidAndOffered({ paid: money(paid), offered: money(offered) })}</p>
      )}
      <p class="under quiet small">
        <span>{t.order({ order: orderId })}</span>
        {dates.map((date) => date && <span key={date}>{date}</span>)}
      </p>
      {note && (
        <p class="note">
          <bdi>{note}</bdi>
        </p>
      )}
    </div>
  );
}

function Message({ claim: { subject, text, language } }: { claim: Claim }) {
  return (
    <div lang={language ?? undefined} dir="auto">
      {subject && <p class="subject">{subject}</p>}
      <p class="text">{text}</p>
    </div>
  );
}
