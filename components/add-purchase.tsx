import { useStore } from '@nanostores/preact';
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Money, minorDigits } from '../utils/domain/money';
import {
  type TypedForm,
  type TypedPurchase,
  type TypedReading,
  type TypedWrongs,
  typedStates,
} from '../utils/domain/typed-purchase';
import { format } from '../utils/i18n/format';
import { locale } from '../utils/i18n/index';
import { addPurchaseTexts } from '../utils/i18n/texts/tools';
import type { AddedPurchase } from '../utils/messages';
import { AddedNotice } from './added-notice';
import { Field } from './dashboard/field';
import { shopName } from './links';
import { reasonOf } from './reason';
import { Status, type StatusLine } from './status';
import { useOnClose } from './use-on-close';

interface AddPurchaseProps {
  /** What is known beforehand. */
  initial: TypedForm;
  marketplaces: readonly { readonly host: string; readonly currency: string }[];
  read: (form: TypedForm) => TypedReading;
  /** Host of the marketplace that an address belongs to, or null. */
  hostOf: (product: string) => string | null;
  /** A price as it is understood, or null. */
  priceOf: (price: string, marketplace: string) => Money | null;
  onAdd: (purchase: TypedPurchase) => Promise<AddedPurchase>;
  onUndo: (purchase: string) => Promise<void>;
  /** The page of a purchase, by its key. */
  placeOf: (purchase: string) => string;
}

const sellers = ['unknown', 'shop', 'other'] as const satisfies TypedForm['soldBy'][];

/** The form for a purchase that no page was read of. */
export function AddPurchase(props: AddPurchaseProps) {
  const { initial, marketplaces, read, hostOf, priceOf, onAdd, onUndo, placeOf } = props;
  const t = useStore(addPurchaseTexts);
  const { money } = useStore(format);
  const language = useStore(locale);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(initial);
  const [wrong, setWrong] = useState<TypedWrongs>({});
  const [line, setLine] = useState<StatusLine | null>(null);
  const [added, setAdded] = useState<AddedPurchase | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  useOnClose(added !== null, () => form.current?.querySelector('input')?.focus());

  const change = (some: Partial<TypedForm>) => {
    setTyped({ ...typed, ...some });
    // What was said of a field is over once it changes.
    const rest = Object.entries(wrong).filter(([field]) => !(field in some));
    setWrong(Object.fromEntries(rest));
  };

  const currency = marketplaces.find(({ host }) => host === typed.marketplace)?.currency ?? '';
  const price = priceOf(typed.price, typed.marketplace);
  const example = new Intl.NumberFormat(language, { minimumFractionDigits: minorDigits(currency) }).format(
    minorDigits(currency) === 0 ? 1299 : 12.99,
  );
  const words: Record<string, string> = {
    product: t['wrong.product'],
    order: t['wrong.order'],
    date: t['wrong.date'],
    future: t['wrong.future'],
    price: t['wrong.price']({ example }),
    currency: t['wrong.currency']({ currency }),
    free: t['wrong.free'],
    quantity: t['wrong.quantity'],
  };

  const submit = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const reading = read(typed);
    if ('wrong' in reading) {
      setWrong(reading.wrong);
      setLine({ words: t.wrong(Object.keys(reading.wrong).length), failed: true });
      setRefusals(refusals + 1);
      return;
    }
    setBusy(true);
    setLine({ words: t.adding });
    try {
      setAdded(await onAdd(reading.purchase));
      setLine(null);
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    } finally {
      setBusy(false);
    }
  };

  if (added)
    return (
      <AddedNotice
        added={added}
        place={placeOf(added.purchase)}
        onUndo={onUndo}
        onAnother={() => {
          setAdded(null);
          setTyped({ ...initial, product: '', order: '', name: '' });
        }}
        onBack={() => setAdded(null)}
      />
    );

  const text = (field: 'product' | 'order' | 'name' | 'price' | 'quantity' | 'seller' | 'placedOn') => ({
    value: typed[field],
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => change({ [field]: currentTarget.value }),
  });
  const judged = (field: keyof TypedWrongs, id: string, hintId: string) => ({
    'aria-invalid': wrong[field] !== undefined,
    'aria-describedby': wrong[field] ? `${id}-wrong ${hintId}` : hintId,
  });
  const why = (field: keyof TypedWrongs, id: string) =>
    wrong[field] && <Wrong id={`${id}-wrong`}>{words[wrong[field]]}</Wrong>;

  return (
    <form class="add-purchase" ref={form} noValidate onSubmit={submit}>
      <p>{t.intro}</p>
      <fieldset>
        <Field name={t.product} hint={t.productHint}>
          {(id, hintId) => (
            <>
              <input
                {...{ id, ...judged('product', id, hintId) }}
                value={typed.product}
                autocomplete="off"
                spellcheck={false}
                dir="ltr"
                onInput={({ currentTarget: { value } }) =>
                  change({ product: value, marketplace: hostOf(value) ?? typed.marketplace })
                }
              />
              {why('product', id)}
            </>
          )}
        </Field>
        <div class="pair">
          <Field name={t.marketplace}>
            {(id) => (
              <select
                id={id}
                value={typed.marketplace}
                onChange={({ currentTarget }) => change({ marketplace: currentTarget.value })}
              >
                {marketplaces.map(({ host }) => (
                  <option key={host} value={host}>
                    {shopName(host)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name={t.order} hint={t.orderHint}>
            {(id, hintId) => (
              <>
                <input
                  {...{ id, ...judged('order', id, hintId), ...text('order') }}
                  autocomplete="off"
                  spellcheck={false}
                  dir="ltr"
                />
                {why('order', id)}
              </>
            )}
          </Field>
        </div>
        <Field name={t.name} hint={t.nameHint}>
          {(id, hintId) => (
            <input {...{ id, ...text('name') }} aria-describedby={hintId} maxLength={500} dir="auto" />
          )}
        </Field>
      </fieldset>
      <fieldset>
        <div class="pair">
          <Field name={t.placedOn}>
            {(id) => (
              <>
                <input {...{ id, ...judged('placedOn', id, ''), ...text('placedOn') }} type="date" />
                {why('placedOn', id)}
              </>
            )}
          </Field>
          <Field name={t.quantity}>
            {(id) => (
              <>
                <input {...{ id, ...judged('quantity', id, ''), ...text('quantity') }} inputMode="numeric" />
                {why('quantity', id)}
              </>
            )}
          </Field>
          <Field name={t.price({ currency })} hint={t.priceHint}>
            {(id, hintId) => (
              <>
                <input
                  {...{ id, ...judged('price', id, hintId), ...text('price') }}
                  inputMode="decimal"
                  dir="ltr"
                />
                {price && <output class="quiet small">= {money(price)}</output>}
                {why('price', id)}
              </>
            )}
          </Field>
        </div>
      </fieldset>
      <fieldset>
        <div class="pair">
          <Field name={t.soldBy}>
            {(id) => (
              <select
                id={id}
                value={typed.soldBy}
                onChange={({ currentTarget: { value } }) =>
                  change({ soldBy: sellers.find((each) => each === value) ?? 'unknown' })
                }
              >
                {sellers.map((each) => (
                  <option key={each} value={each}>
                    {t[`soldBy.${each}`]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {typed.soldBy === 'other' && (
            <Field name={t.seller}>
              {(id) => <input {...{ id, ...text('seller') }} maxLength={200} dir="auto" />}
            </Field>
          )}
          <Field name={t.state}>
            {(id) => (
              <select
                id={id}
                value={typed.state}
                onChange={({ currentTarget: { value } }) =>
                  change({ state: typedStates.find((each) => each === value) ?? 'unknown' })
                }
              >
                {typedStates.map((each) => (
                  <option key={each} value={each}>
                    {t[`state.${each}`]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </fieldset>
      <div class="row">
        <button type="submit" data-main aria-disabled={busy}>
          {t.submit}
        </button>
        <Status line={line} />
      </div>
    </form>
  );
}

function Wrong({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p id={id} class="wrong">
      {children}
    </p>
  );
}
