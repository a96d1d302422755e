import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../../utils/domain/claim';
import { isOpenClaim } from '../../utils/domain/follow-up';
import { claimsTexts, dueTexts } from '../../utils/i18n/texts/follow-up';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import { ClaimCard } from './claim-card';
import { hasWord } from './claim-due';
import { type Change, type ClaimActions, type ClaimEntry, saidBefore } from './claim-said';
import { Cut } from './cut';
import { Empty } from './empty';

interface ClaimsProps extends ClaimActions {
  /** The latest first. */
  entries: readonly ClaimEntry[];
  /** Key of the claim that the address names, or null. */
  chosen: string | null;
}

function groupOf(entry: ClaimEntry): 'word' | 'open' | 'settled' {
  if (hasWord(entry)) return 'word';
  return isOpenClaim(entry.claim) ? 'open' : 'settled';
}

/** Every request: where something is due, what is open, then what is settled. */
export function Claims({ entries, chosen, onChange, onDenyRefund, onAskAgain }: ClaimsProps) {
  const t = useStore(claimsTexts);
  const due = useStore(dueTexts);
  const { line, undo, change, attempt } = useChanges(onChange);
  const actions = {
    onAskAgain,
    onDenyRefund: async (claim: Claim) => void (await attempt(() => onDenyRefund(claim), null, t.saved)),
  };
  if (entries.length === 0) return <Empty title={t.emptyTitle} text={t.emptyText} />;
  // A settled request with something due, say a near return day, is not over yet.
  const { word = [], open = [], settled = [] } = Object.groupBy(entries, groupOf);
  return (
    <div class="claims">
      <div class="row saying">
        <Status line={line} />
        {undo && (
          <button type="button" data-plain onClick={undo}>
            {t.undo}
          </button>
        )}
      </div>
      <List name={due.title} entries={word} {...{ chosen, change, actions }} />
      <List name={t.open} entries={open} {...{ chosen, change, actions }} />
      {word.length + open.length === 0 && <p class="quiet">{t.noneOpen}</p>}
      <List name={t.settled} entries={settled} {...{ chosen, change, actions }} />
    </div>
  );
}

interface ListProps {
  name: string;
  entries: readonly ClaimEntry[];
  chosen: string | null;
  change: Change;
  actions: Omit<ClaimActions, 'onChange'>;
}

function List({ name, entries, chosen, change, actions }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <Cut rows={entries}>
        {(shown) =>
          shown.map((entry) => (
            <ClaimCard
              key={entry.claim.key}
              chosen={entry.claim.key === chosen}
              {...{ entry, change, actions }}
            />
          ))
        }
      </Cut>
    </section>
  );
}

/** Saves changes, says so, and takes the last one back on request. */
function useChanges(onChange: ClaimActions['onChange']) {
  const t = useStore(claimsTexts);
  const [line, setLine] = useState<StatusLine | null>(null);
  const [last, setLast] = useState<Claim | null>(null);
  const attempt = async (act: () => Promise<void>, before: Claim | null, words: string) => {
    try {
      await act();
      setLine({ words });
      setLast(before);
      return true;
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
      return false;
    }
  };
  const change: Change = (claim, said) => attempt(() => onChange(claim, said), claim, t.saved);
  const undo = last && (() => void attempt(() => onChange(last, saidBefore(last)), null, t.undone));
  return { line, undo, change, attempt };
}
