import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dashboardTexts } from '../../utils/i18n/texts/dashboard';

const atOnce = 200;

/** Shows the first rows of a long list and the next ones on request, so that a page of any length opens at once. */
export function Cut<Row>({
  rows,
  children,
}: {
  rows: readonly Row[];
  children: (shown: readonly Row[]) => ComponentChildren;
}) {
  const t = useStore(dashboardTexts);
  const [shown, setShown] = useState(atOnce);
  const rest = Math.max(0, rows.length - shown);
  return (
    <>
      {children(rows.slice(0, shown))}
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + atOnce)}>
          {t.more(Math.min(rest, atOnce))}
        </button>
      )}
    </>
  );
}
