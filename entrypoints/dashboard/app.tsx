import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { Frame, type Section, sections } from '../../components/dashboard/frame';
import { WhenLoaded } from '../../components/loaded';
import { dashboardTexts } from '../../utils/i18n/texts/dashboard';
import { pageTexts } from '../../utils/i18n/texts/popup';
import { addPurchaseTexts } from '../../utils/i18n/texts/tools';
import type { Settings } from '../../utils/settings';
import { AddPage } from './add/add-page';
import { checkNow } from './check';
import { aboutOf, WritePage } from './draft/write-page';
import { Notices, Resting } from './notices';
import { Undo } from './undo-line';
import { useRoute } from './use-route';
import { useSettings } from './use-settings';
import { ClaimsPage } from './views/claims-page';
import { DataPage } from './views/data-page';
import { HealthPage } from './views/health-page';
import { ObservationsPage } from './views/observations-page';
import { PurchaseHistory } from './views/purchase-history';
import { PurchasesPage } from './views/purchases-page';
import { SavingsPage } from './views/savings-page';
import { SettingsPage } from './views/settings-page';

/** Views that the list of purchases leads to. */
const ofPurchases: ReadonlySet<string> = new Set(['purchase', 'draft', 'add']);

/** The dashboard: one view for each hash route. */
export function App() {
  const [name = '', argument = '', about, ...further] = useRoute();
  const settings = useSettings();
  const section = name === '' ? 'purchases' : (sections.find((each) => each === name) ?? null);
  const texts = useStore(dashboardTexts);
  const { name: ours } = useStore(pageTexts);
  const { show } = useStore(addPurchaseTexts);
  useEffect(() => {
    document.title = section ? `${texts[section]} · ${ours}` : ours;
  }, [section, texts, ours]);
  return (
    <Frame
      current={ofPurchases.has(name) ? 'purchases' : section}
      within={ofPurchases.has(name)}
      onCheck={checkNow}
    >
      <Undo />
      <Notices />
      <Resting />
      {name === 'draft' && <a href={`#/purchase/${encodeURIComponent(argument)}`}>{show}</a>}
      <WhenLoaded loaded={settings}>
        {(value) =>
          name === 'draft' || name === 'purchase' ? (
            <WritePage
              key={argument}
              purchaseKey={argument}
              about={name === 'purchase' ? null : aboutOf(about)}
              settings={value}
              onAbout={(kind) => {
                location.hash = `#/draft/${encodeURIComponent(argument)}/${kind}`;
              }}
              below={(found) => <PurchaseHistory {...found} />}
            />
          ) : name === 'add' ? (
            <AddPage parts={[argument, about ?? '', ...further]} />
          ) : (
            <View section={section} settings={value} chosen={argument || null} />
          )
        }
      </WhenLoaded>
    </Frame>
  );
}

interface ViewProps {
  section: Section | null;
  settings: Settings;
  /** The one of a list that the address names, or null. */
  chosen: string | null;
}

function View({ section, settings, chosen }: ViewProps) {
  const t = useStore(dashboardTexts);
  if (section === null) return <h1 class="notice">{t.missing}</h1>;
  return (
    <>
      <h1>{t[section]}</h1>
      {section === 'purchases' && <PurchasesPage pictures={settings.pictures} />}
      {section === 'observations' && <ObservationsPage />}
      {section === 'claims' && <ClaimsPage chosen={chosen} settings={settings} />}
      {section === 'savings' && <SavingsPage />}
      {section === 'settings' && <SettingsPage settings={settings} />}
      {section === 'data' && <DataPage />}
      {section === 'health' && <HealthPage />}
    </>
  );
}
