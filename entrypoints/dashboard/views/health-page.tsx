import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Health } from '../../../components/dashboard/health';
import { WhenLoaded } from '../../../components/loaded';
import type { LayoutReport } from '../../../utils/domain/layout-report';
import { readHealth } from '../../../utils/store/health';
import { onLayoutReports, readLayoutReports } from '../../../utils/store/layout-reports';
import { useLive } from '../../../utils/store/use-live';
import { copy } from '../draft/copy';
import { useNow } from '../use-now';

function useReports(): readonly LayoutReport[] {
  const [reports, setReports] = useState<readonly LayoutReport[]>([]);
  useEffect(() => {
    void readLayoutReports().then(setReports);
    return onLayoutReports(setReports);
  }, []);
  return reports;
}

const browserName = () =>
  /(?:Firefox|Edg|OPR|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? 'another browser';

/** How reading goes, out of the store. */
export function HealthPage() {
  const now = useNow();
  const shops = useLive(() => readHealth(now), [now]);
  const reports = useReports();
  return (
    <WhenLoaded loaded={shops}>
      {(value) => (
        <Health
          shops={value}
          reports={reports}
          about={`Dropback ${browser.runtime.getManifest().version}, ${browserName()}`}
          now={now}
          onCopy={copy}
        />
      )}
    </WhenLoaded>
  );
}
