import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type LayoutReport, reportLines } from '../../utils/domain/layout-report';
import { manners } from '../../utils/domain/pace';
import { format } from '../../utils/i18n/format';
import { healthTexts } from '../../utils/i18n/texts/health';
import type { ShopHealth } from '../../utils/store/health';
import { shopName } from '../links';
import { Status, type StatusLine } from '../status';
import { Empty } from './empty';

interface HealthProps {
  shops: readonly ShopHealth[];
  /** Newest first. */
  reports: readonly LayoutReport[];
  /** First line of a copied report: versions of Dropback and of the browser. */
  about: string;
  now: Date;
  /** False when the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
}

/** How reading each marketplace goes, and which layouts were not understood. */
export function Health({ shops, reports, about, now, onCopy }: HealthProps) {
  const t = useStore(healthTexts);
  if (shops.length === 0 && reports.length === 0) return <Empty title={t.emptyTitle} text={t.emptyText} />;
  return (
    <>
      {shops.length > 0 && <Shops shops={shops} now={now} />}
      <section class="reports">
        <h2>{t.reports}</h2>
        {reports.length === 0 ? (
          <p class="quiet">{t.reportsNone}</p>
        ) : (
          <Reports text={`${about}\n${reportLines(reports)}`} onCopy={onCopy} />
        )}
      </section>
    </>
  );
}

function Shops({ shops, now }: Pick<HealthProps, 'shops' | 'now'>) {
  const t = useStore(healthTexts);
  const { ago, relative } = useStore(format);
  const when = (iso: string | null) => (iso === null ? t.never : ago(iso, now));
  const state = (pauses: ShopHealth['pauses']) =>
    pauses.length === 0 ? (
      t.asUsual
    ) : (
      <ul>
        {pauses.map(({ scope, until, reason }) => (
          <li key={reason}>
            {scope === 'orders' || until === null ? t.ordersRest : t.rests({ when: relative(until, now) })}
          </li>
        ))}
      </ul>
    );
  const columns = ['shop', 'list', 'details', 'checked', 'price', 'requests', 'state'] as const;
  return (
    <table class="shops">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shops.map(({ marketplace, listAt, detailsAt, checkedAt, priceAt, requests, pauses }) => (
          <tr key={marketplace}>
            <th scope="row">{shopName(marketplace)}</th>
            <td data-label={t.list}>{when(listAt)}</td>
            <td data-label={t.details}>{when(detailsAt)}</td>
            <td data-label={t.checked}>{when(checkedAt)}</td>
            <td data-label={t.price}>{when(priceAt)}</td>
            <td data-label={t.requests}>{t.requestsOf({ count: requests, most: manners.requestsPerDay })}</td>
            <td data-label={t.state}>{state(pauses)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reports({ text, onCopy }: { text: string; onCopy: HealthProps['onCopy'] }) {
  const t = useStore(healthTexts);
  const [line, setLine] = useState<StatusLine | null>(null);
  const copy = async () =>
    setLine((await onCopy(text)) ? { words: t.copied } : { words: t.notCopied, failed: true });
  return (
    <>
      <p>{t.reportsIntro}</p>
      {/* What is copied is what is shown. */}
      <pre class="report" dir="ltr" lang="en">
        {text}
      </pre>
      <button type="button" onClick={() => void copy()}>
        {t.copy}
      </button>
      <Status line={line} />
    </>
  );
}
