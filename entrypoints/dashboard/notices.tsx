import { useEffect, useState } from 'preact/hooks';
import { AccessNotice } from '../../components/access-notice';
import { Pauses } from '../../components/pauses';
import { TroubleNotice } from '../../components/trouble-notice';
import { marketplacesInUse } from '../../utils/store/open-purchases';
import { readPauses } from '../../utils/store/pauses';
import { onTrouble, readTrouble, type Trouble } from '../../utils/store/trouble';
import { useLive } from '../../utils/store/use-live';
import { askForAccess, onAccess, withheldOf } from '../../utils/watch/access';
import { SentQuestions } from './sent-questions';
import { homeMarketplace, shopLinks } from './shop-links';
import { useNow } from './use-now';

function useTrouble(): Trouble | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    void readTrouble().then(setTrouble);
    return onTrouble(setTrouble);
  }, []);
  return trouble;
}

/** Of the marketplaces in use, or a newcomer's own, those that the browser withholds. */
function useWithheld(): readonly string[] {
  const [withheld, setWithheld] = useState<readonly string[]>([]);
  const used = useLive(() => marketplacesInUse(new Date()), []);
  const hosts = used.state === 'ready' && used.value.length > 0 ? used.value : [homeMarketplace()];
  const wanted = used.state === 'loading' ? '' : hosts.join(' ');
  useEffect(() => {
    const look = () => void withheldOf(wanted.split(' ').filter(Boolean)).then(setWithheld);
    look();
    return onAccess(look);
  }, [wanted]);
  return withheld;
}

/** The marketplaces that rest, where no overview of the view tells them. */
export function Resting() {
  const now = useNow();
  const pauses = useLive(() => readPauses(now), [now]);
  return <Pauses pauses={pauses.state === 'ready' ? pauses.value : []} links={shopLinks} now={now} />;
}

/** What keeps Dropback from working, above every view: no room, no access; and what is asked once. */
export function Notices() {
  const trouble = useTrouble();
  const withheld = useWithheld();
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} data="/dashboard.html#/data" />}
      {withheld.map((marketplace) => (
        <AccessNotice key={marketplace} marketplace={marketplace} onAllow={askForAccess} />
      ))}
      <SentQuestions />
    </>
  );
}
