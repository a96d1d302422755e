import { useStore } from '@nanostores/preact';
import { type Form, forms, type Month, type Savings, type Sum } from '../../utils/domain/savings';
import { format } from '../../utils/i18n/format';
import { savingsTexts } from '../../utils/i18n/texts/follow-up';
import { Empty } from './empty';

/** Money that came back: in all, and month by month; each currency by itself. */
export function SavingsView({ savings: { inAll, months } }: { savings: Savings }) {
  const t = useStore(savingsTexts);
  if (inAll.length === 0) return <Empty title={t.emptyTitle} text={t.emptyText} />;
  return (
    <div class="savings">
      <section>
        <h2>{t.inAll}</h2>
        <ul class="sums">
          {inAll.map((sum) => (
            <Total key={sum.currency} sum={sum} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.byMonth}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col" class="end">
                {t.requests}
              </th>
              {forms.map((form) => (
                <th key={form} scope="col" class="end">
                  {t[form]}
                </th>
              ))}
              <th scope="col" class="end">
                {t.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.flatMap((month) =>
              month.sums.map((sum) => <Row key={`${month.month} ${sum.currency}`} {...{ month, sum }} />),
            )}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Total({ sum }: { sum: Sum }) {
  const t = useStore(savingsTexts);
  const { money } = useStore(format);
  const { currency, minor, byForm, count } = sum;
  return (
    <li class="sum">
      <strong class="number">{money({ minor, currency })}</strong>
      <span class="quiet">{t.count(count)}</span>
      <dl class="under small quiet">
        {forms.map(
          (form) =>
            byForm[form] > 0 && (
              <div key={form}>
                <dt>{t[form]}</dt>
                <dd class="number">{money({ minor: byForm[form], currency })}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}

function Row({ month, sum }: { month: Month; sum: Sum }) {
  const t = useStore(savingsTexts);
  const { money, month: monthName } = useStore(format);
  const { currency, minor, byForm, count } = sum;
  const cell = (form: Form) => (byForm[form] > 0 ? money({ minor: byForm[form], currency }) : t.nothing);
  return (
    <tr>
      <th scope="row">{monthName(month.month)}</th>
      <td data-label={t.requests} class="end">
        {count}
      </td>
      {forms.map((form) => (
        <td key={form} data-label={t[form]} class="end">
          {cell(form)}
        </td>
      ))}
      <td data-label={t.sum} class="end">
        <strong>{money({ minor, currency })}</strong>
      </td>
    </tr>
  );
}
