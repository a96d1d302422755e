import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Claim, ClaimState } from '../../utils/domain/claim';
import { toDecimal } from '../../utils/domain/money';
import { format } from '../../utils/i18n/format';
import { claimsTexts } from '../../utils/i18n/texts/dashboard';
import { claimTexts, routeTexts } from '../../utils/i18n/texts/draft';
import { kindTexts } from '../../utils/i18n/texts/writing';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import { Cut } from './cut';
import { Empty } from './empty';

const claimStates = [
  'drafted',
  'sent',
  'refunded',
  'gift-card',
  'credit',
  'refused',
  'no-answer',
  'closed',
] as const satisfies readonly ClaimState[];

const paying: ReadonlySet<ClaimState> = new Set(['refunded', 'gift-card', 'credit']);

/** What the shopper says of a claim; the amount as a decimal in the claim's currency, or null. */
export interface ClaimSaid {
  readonly state: ClaimState;
  readonly amount: string | null;
}

interface ClaimsProps {
  claims: readonly Claim[];
  titleOf: (claim: Claim) => string;
  onChange: (claim: Claim, said: ClaimSaid) => Promise<void>;
}

/** Every request, the latest first. */
export function Claims({ claims, titleOf, onChange }: ClaimsProps) {
  const t = useStore(claimsTexts);
  const [line, setLine] = useState<StatusLine | null>(null);
  if (claims.length === 0) return <Empty title={t.emptyTitle} text={t.emptyText} />;
  const change = async (claim: Claim, said: ClaimSaid) => {
    try {
      await onChange(claim, said);
      setLine({ words: t.saved });
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    }
  };
  return (
    <>
      <Cut rows={claims}>
        {(shown) => (
          <table>
            <thead>
              <tr>
                <th scope="col">{t.item}</th>
                <th scope="col">{t.about}</th>
                <th scope="col" class="end">
                  {t.difference}
                </th>
                <th scope="col">{t.drafted}</th>
                <th scope="col">{t.state}</th>
                <th scope="col" class="end">
                  {t.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((claim) => (
                <ClaimRow key={claim.key} claim={claim} title={titleOf(claim)} onChange={change} />
              ))}
            </tbody>
          </table>
        )}
      </Cut>
      <Status line={line} />
    </>
  );
}

interface RowProps {
  claim: Claim;
  title: string;
  onChange: (claim: Claim, said: ClaimSaid) => void;
}

function ClaimRow({ claim, title, onChange }: RowProps) {
  const t = useStore(claimsTexts);
  const states = useStore(claimTexts);
  const routes = useStore(routeTexts);
  const kinds = useStore(kindTexts);
  const { money, moment } = useStore(format);
  const amountNow = claim.amount && toDecimal(claim.amount).amount;
  const move = (state: ClaimState) => {
    const whole = claim.difference && toDecimal(claim.difference).amount;
    onChange(claim, { state, amount: paying.has(state) ? (amountNow ?? whole) : null });
  };
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`#/draft/${encodeURIComponent(claim.purchaseKey)}/${claim.kind}`}>
          {title}
        </a>
      </th>
      <td data-label={t.about}>{claim.route ? routes[claim.route] : kinds[claim.kind]}</td>
      <td data-label={t.difference} class="end">
        {claim.difference ? money(claim.difference) : '–'}
      </td>
      <td data-label={t.drafted}>{moment(claim.draftedAt)}</td>
      <td data-label={t.state}>
        <select
          aria-label={t.stateOf({ title })}
          value={claim.state}
          onChange={({ currentTarget }) => {
            const state = claimStates.find((each) => each === currentTarget.value);
            if (state) move(state);
          }}
        >
          {claimStates.map((state) => (
            <option key={state} value={state}>
              {states[state]}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t.amount} class="end">
        {paying.has(claim.state) ? (
          <input
            class="amount"
            inputmode="decimal"
            aria-label={t.amountOf({ title })}
            value={amountNow ?? ''}
            onChange={({ currentTarget }) =>
              onChange(claim, {
                state: claim.state,
                amount: currentTarget.value.trim().replace(',', '.') || null,
              })
            }
          />
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}
