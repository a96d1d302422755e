import { useStore } from '@nanostores/preact';
import type { ConditionKind, Conditions } from '../../utils/domain/conditions';
import { dayAt } from '../../utils/domain/days';
import { format } from '../../utils/i18n/format';
import { conditionsTexts } from '../../utils/i18n/texts/routes';

/** What says so, in words; the parts of it that were not read are left out. */
function useEvidence(conditions: Conditions): Readonly<Record<ConditionKind, string>> {
  const t = useStore(conditionsTexts);
  const { day } = useStore(format);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const readOn = (iso: string | null) => iso && day(dayAt(new Date(iso), zone));
  return {
    'sold-by-shop': sellerWords(conditions['sold-by-shop'], t, readOn),
    'within-window': windowWords(conditions['within-window'], t, day),
    'not-shipped': stateWords(conditions['not-shipped'], t, day, readOn),
  };
}

type Words = ReturnType<typeof conditionsTexts.get>;
type ReadOn = (iso: string | null) => string | null;

function sellerWords(
  { verdict, seller, readAt }: Conditions['sold-by-shop'],
  t: Words,
  readOn: ReadOn,
): string {
  if (seller === null) return verdict === 'unknown' ? t.sellerNotRead : t.sellerUnnamed;
  const on = readOn(readAt);
  return on ? t.seller({ seller, day: on }) : t.sellerUndated({ seller });
}

function windowWords(
  { verdict, placedOn, endsOn }: Conditions['within-window'],
  t: Words,
  day: (day: string) => string,
): string {
  if (placedOn === null || endsOn === null) return t.dateNotRead;
  const words = verdict === 'met' ? t.windowOpen : t.windowOver;
  return words({ placed: day(placedOn), end: day(endsOn) });
}

function stateWords(
  { state, deliveredOn, readAt }: Conditions['not-shipped'],
  t: Words,
  day: (day: string) => string,
  readOn: ReadOn,
): string {
  const on = readOn(readAt);
  if (state === 'not-shipped') return on ? t.stateNotShipped({ day: on }) : t.stateNotShippedUndated;
  if (state === 'shipped') return on ? t.stateShipped({ day: on }) : t.stateShippedUndated;
  if (state === 'delivered')
    return deliveredOn ? t.stateDelivered({ day: day(deliveredOn) }) : t.stateDeliveredUndated;
  return state === 'unknown' ? t.stateNotRead : t.stateOver;
}

const order = ['sold-by-shop', 'within-window', 'not-shipped'] as const;

/** The three conditions of the seven-day rule, each with what says so. */
export function ConditionList({ conditions }: { conditions: Conditions }) {
  const t = useStore(conditionsTexts);
  const evidence = useEvidence(conditions);
  return (
    <section class="conditions">
      <h2>{t.title}</h2>
      <ul>
        {order.map((kind) => {
          const { verdict } = conditions[kind];
          return (
            <li key={kind} data-verdict={verdict}>
              <strong>{t[kind]}</strong>
              <span class="verdict small">{t[verdict]}</span>
              <span class="quiet small">{evidence[kind]}</span>
            </li>
          );
        })}
      </ul>
      <p class="quiet small">{t.note}</p>
    </section>
  );
}
