import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftMessage, SaveState } from '../../../components/draft/draft-view';
import { askRoute } from '../../../utils/domain/routes';
import { send } from '../../../utils/messaging/send';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { makeSaver } from './saver';
import { writeDraft } from './write-draft';

/** The message of a draft from its first writing to "sent", kept at each keystroke. */
export function useDraft(watched: WatchedPurchase, signature: string) {
  const { purchase, claim, drop } = watched;
  const [message, setMessage] = useState<DraftMessage | null>(
    // An imported claim may come without its words; they are then written like the first time.
    claim && claim.text !== '' ? { subject: claim.subject, text: claim.text } : null,
  );
  const [replaced, setReplaced] = useState<DraftMessage | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [save, setSave] = useState<SaveState>({ state: 'untouched' });
  /** The price that the message speaks of, minor units. */
  const [basis, setBasis] = useState(claim?.offered?.minor ?? null);
  /** A further request is being written after one that went. */
  const [further, setFurther] = useState(false);
  const editable = further || claim === null || claim.state === 'drafted';

  const { key } = purchase;
  const route = askRoute(purchase);
  const saver = useMemo(
    () =>
      makeSaver(
        async (latest) => (await send('background:draft-save', { purchase: key, route, ...latest })).claim,
        setSave,
      ),
    [key, route],
  );
  useEffect(() => {
    const leave = () => void saver.flush().catch(() => null);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [saver]);

  const change = (next: DraftMessage) => {
    setMessage(next);
    saver.change(next);
  };
  const write = async () => {
    try {
      const fresh = await writeDraft(watched, signature);
      setReplaced(editable ? message : null);
      if (!editable) setFurther(true);
      setBasis(drop?.now.minor ?? null);
      setFailure(null);
      change(fresh);
    } catch (error) {
      setFailure(error);
    }
  };

  const wanted = message === null && failure === null && drop !== null;
  const writeNow = useRef(write);
  writeNow.current = write;
  useEffect(() => {
    if (wanted) void writeNow.current();
  }, [wanted]);

  const claimKey = async (): Promise<string> => {
    const kept = (await saver.flush()) ?? claim?.key;
    if (!kept) throw new Error('nothing was kept yet');
    return kept;
  };

  return {
    ...{ message, failure, editable, save, change, write },
    stale: drop !== null && basis !== null && basis !== drop.now.minor,
    undo:
      replaced &&
      (() => {
        change(replaced);
        setReplaced(null);
      }),
    copyAndOpen: async () => {
      // First, while the click still counts as the shopper's leave to copy and this page is in front.
      const copied = navigator.clipboard.writeText(message?.text ?? '').then(
        () => true,
        () => false,
      );
      const kept = await claimKey();
      const done = await copied;
      await send('background:support-open', { claim: kept });
      return done;
    },
    markSent: async () => {
      const kept = await claimKey();
      await send('background:claim-change', {
        claim: kept,
        state: 'sent',
        amount: null,
        note: claim?.note ?? '',
      });
      setFurther(false);
    },
  };
}
