import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import type { ItemState } from '../../utils/domain/page';
import { purchaseOrders } from '../../utils/domain/purchase-order';
import { everything, type PurchaseQuery, selections } from '../../utils/domain/purchase-query';
import { purchasesTexts } from '../../utils/i18n/texts/dashboard';
import { findingTexts } from '../../utils/i18n/texts/finding';
import { shopName } from '../links';

const states: readonly ItemState[] = [
  'not-shipped',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'unknown',
];

/** How a search goes. */
export type Search = 'running' | 'stopped' | 'done';

interface FinderProps {
  query: PurchaseQuery;
  /** Hosts of which purchases are remembered. */
  marketplaces: readonly string[];
  search: Search;
  /** How many fit. */
  count: number;
  onQuery: (query: PurchaseQuery) => void;
  onStop: () => void;
}

/** Search, filters and order of the purchases. */
export function Finder({ query, marketplaces, search, count, onQuery, onStop }: FinderProps) {
  const t = useStore(findingTexts);
  const words = useStore(purchasesTexts);
  const id = useId();
  const change = (part: Partial<PurchaseQuery>) => onQuery({ ...query, ...part });
  return (
    <search class="finder">
      <div class="field">
        <label for={id}>{t.search}</label>
        <input
          id={id}
          type="search"
          placeholder={t.searchHint}
          autocomplete="off"
          spellcheck={false}
          value={query.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </div>
      <Choice
        name={t.show}
        value={query.only}
        options={selections.map((each) => [each, t[each]])}
        onChange={(only) => change({ only })}
      />
      {marketplaces.length > 1 && (
        <Choice
          name={t.shop}
          value={query.marketplace ?? ''}
          options={[['', t.allShops], ...marketplaces.map((host) => [host, shopName(host)] as const)]}
          onChange={(host) => change({ marketplace: host || null })}
        />
      )}
      <Choice
        name={t.state}
        value={query.state ?? ''}
        options={[['', t.anyState], ...states.map((each) => [each, words[each]] as const)]}
        onChange={(state) => change({ state: state || null })}
      />
      <Choice
        name={t.order}
        value={query.order}
        options={purchaseOrders.map((each) => [each, t[each]])}
        onChange={(order) => change({ order })}
      />
      <div class="row">
        <p class="status" role="status">
          {search === 'running' && t.searching}
          {search === 'stopped' && t.stopped(count)}
          {search === 'done' && (count === 0 ? t.nothing : t.found(count))}
        </p>
        {search === 'running' && (
          <button type="button" data-plain onClick={onStop}>
            {t.stop}
          </button>
        )}
        {search !== 'running' && count === 0 && (
          <button type="button" data-plain onClick={() => onQuery(everything)}>
            {t.clear}
          </button>
        )}
      </div>
    </search>
  );
}

function Choice<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
