import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Claim, ClaimState } from '../../utils/domain/claim';
import { fromDecimal, type Money, toDecimal } from '../../utils/domain/money';
import { isForm } from '../../utils/domain/savings';
import { claimsTexts } from '../../utils/i18n/texts/follow-up';
import type { ClaimSaid } from './claim-said';

/** What can come of a request, in the order in which it is offered. */
const outcomes = [
  'refunded',
  'gift-card',
  'credit',
  'refused',
  'no-answer',
  'closed',
  'sent',
  'drafted',
] as const satisfies readonly ClaimState[];

interface ClaimFormProps {
  claim: Claim;
  /** What an answer can still bring, or null. */
  expected: Money | null;
  /** ISO 4217. */
  currency: string;
  onSave: (said: ClaimSaid) => void;
  onCancel: () => void;
}

/** A decimal as people write it, with a point: "3,60" → "3.60". */
const withPoint = (written: string) => written.trim().replace(',', '.');

/** What came of a request: how, how much, and a note. */
export function ClaimForm({ claim, expected, currency, onSave, onCancel }: ClaimFormProps) {
  const t = useStore(claimsTexts);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone, and the focus with it.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const [state, setState] = useState<ClaimState>(claim.state === 'drafted' ? 'sent' : claim.state);
  const likely = claim.amount ?? expected;
  const [amount, setAmount] = useState(likely?.currency === currency ? toDecimal(likely).amount : '');
  const [note, setNote] = useState(claim.note);
  const [wrong, setWrong] = useState(false);
  const brings = isForm(state);
  // A mark before three digits may be one of grouping: refused, never guessed.
  const read = fromDecimal(withPoint(amount), currency);
  const isClear = !/[.,]\d{3}/.test(amount) && read !== null && read.minor >= 0;
  const isAmount = amount.trim() === '' || isClear;
  const save = () => {
    setWrong(brings && !isAmount);
    if (brings && !isAmount) return;
    onSave({ state, amount: brings ? withPoint(amount) || null : null, note: note.trim() });
  };
  return (
    <form
      ref={form}
      class="claim-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset class="outcomes">
        <legend>{t.state}</legend>
        {outcomes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-state`}
              value={each}
              checked={state === each}
              onChange={() => setState(each)}
            />
            {t[`state.${each}`]}
          </label>
        ))}
      </fieldset>
      {brings && (
        <div class="field">
          <label for={`${id}-amount`}>{t.amount({ currency })}</label>
          <input
            id={`${id}-amount`}
            class="amount"
            inputMode="decimal"
            autocomplete="off"
            value={amount}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onInput={({ currentTarget }) => setAmount(currentTarget.value)}
          />
          {wrong && (
            <p id={`${id}-wrong`} class="status" data-tone="failed" role="alert">
              {t.amountWrong({ example: toDecimal({ minor: 360, currency }).amount })}
            </p>
          )}
        </div>
      )}
      <div class="field">
        <label for={`${id}-note`}>{t.note}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={2_000}
          aria-describedby={`${id}-hint`}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <p id={`${id}-hint`} class="quiet small">
          {t.noteHint}
        </p>
      </div>
      <p class="row">
        <button type="submit" data-main>
          {t.save}
        </button>
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
