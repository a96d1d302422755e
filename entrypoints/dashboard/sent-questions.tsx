import { useEffect, useRef, useState } from 'preact/hooks';
import { SentQuestion } from '../../components/sent-question';
import type { Claim } from '../../utils/domain/claim';
import { send } from '../../utils/messaging/send';
import { readSentQuestions } from '../../utils/store/claims';
import { db } from '../../utils/store/db';
import { useLive } from '../../utils/store/use-live';

interface Asked {
  readonly claim: Claim;
  readonly title: string;
}

async function readQuestions(): Promise<Asked[]> {
  const claims = await readSentQuestions();
  const purchases = await db.purchases.bulkGet(claims.map(({ purchaseKey }) => purchaseKey));
  return claims.map((claim, index) => ({ claim, title: purchases[index]?.title ?? claim.asin }));
}

/** Whether the shopper is looking at this page. */
function useVisible(): boolean {
  const [visible, setVisible] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const changed = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, []);
  return visible;
}

/**
 * Asks, once for each message, whether it was sent after its contact page was left. That it was asked is kept at once:
 * who does not answer is not asked again.
 */
export function SentQuestions() {
  const found = useLive(readQuestions, []);
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const visible = useVisible();
  const fresh = found.state === 'ready' && visible ? found.value : null;
  const known = useRef(new Set<string>());
  useEffect(() => {
    // The same answer of the store can come twice before it holds that these were asked.
    const news = fresh?.filter(({ claim }) => !known.current.has(claim.key)) ?? [];
    if (news.length === 0) return;
    for (const { claim } of news) known.current.add(claim.key);
    setAsked((before) => [...before, ...news]);
    void send('background:sent-asked', { claims: news.map(({ claim }) => claim.key) }).catch(() => undefined);
  }, [fresh]);
  const drafted = useLive(() => db.claims.where('state').equals('drafted').primaryKeys(), []);
  // What was settled elsewhere meanwhile is not asked about any more.
  const open =
    drafted.state === 'ready' ? asked.filter(({ claim }) => drafted.value.includes(claim.key)) : asked;
  const done = (key: string) => setAsked((before) => before.filter(({ claim }) => claim.key !== key));
  return (
    <>
      {open.map(({ claim: { key, note }, title }) => (
        <SentQuestion
          key={key}
          title={title}
          onYes={() => {
            const said = send('background:claim-change', { claim: key, state: 'sent', amount: null, note });
            // Where it failed the question stands.
            void said.then(
              () => done(key),
              () => undefined,
            );
          }}
          onNo={() => done(key)}
        />
      ))}
    </>
  );
}
