import { SavingsView } from '../../../components/dashboard/savings';
import { WhenLoaded } from '../../../components/loaded';
import { dayAt } from '../../../utils/domain/days';
import { savingsOf } from '../../../utils/domain/savings';
import { allClaims } from '../../../utils/store/rows';
import { useLive } from '../../../utils/store/use-live';

async function readSavings() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return savingsOf(await allClaims(), (iso) => dayAt(new Date(iso), timeZone).slice(0, 7));
}

/** Money that came back, out of the store. */
export function SavingsPage() {
  const loaded = useLive(readSavings, []);
  return <WhenLoaded loaded={loaded}>{(savings) => <SavingsView savings={savings} />}</WhenLoaded>;
}
