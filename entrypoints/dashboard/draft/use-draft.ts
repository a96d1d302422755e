import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftMessage, SaveState } from '../../../components/draft/draft-view';
import { isPriceKind, type MessageKind } from '../../../utils/domain/claim';
import { sameMoney } from '../../../utils/domain/money';
import { askRoute } from '../../../utils/domain/routes';
import type { Addressee } from '../../../utils/domain/writing';
import { channelsFor } from '../../../utils/domain/writing';
import { send } from '../../../utils/messaging/send';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { copy } from './copy';
import { makeSaver } from './saver';
import { type Manner, writeDraft } from './write-draft';

/** A message with the way in which it was written. */
type Written = DraftMessage & Omit<Manner, 'kind'>;

/**
 * The message of a draft from its first writing to "sent", kept at each keystroke.
 * @param watched with the newest claim of this kind as its claim.
 * @param theirs the language of the people it goes to, BCP 47.
 */
export function useDraft(watched: WatchedPurchase, kind: MessageKind, theirs: string, signature: string) {
  const { purchase, claim, drop } = watched;
  const isPrice = isPriceKind(kind);
  const [manner, setManner] = useState<Omit<Manner, 'kind'>>({
    channel: claim?.channel ?? channelsFor(kind)[0],
    language: claim?.language ?? theirs,
  });
  const [message, setMessage] = useState<DraftMessage | null>(
    // An imported claim may come without its words; they are then written like the first time.
    claim && claim.text !== '' ? { subject: claim.subject, text: claim.text } : null,
  );
  const [replaced, setReplaced] = useState<Written | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [save, setSave] = useState<SaveState>({ state: 'untouched' });
  /** The price and the difference that the message speaks of. */
  const [basis, setBasis] = useState(claim?.offered ? { now: claim.offered, inAll: claim.difference } : null);
  /** A further message is being written after one that went. */
  const [further, setFurther] = useState(false);
  const isDrafted = claim?.state === 'drafted';
  // Once it is kept it goes the way of its claim, which can be called sent elsewhere too.
  useEffect(() => {
    if (isDrafted) setFurther(false);
  }, [isDrafted]);
  const editable = further || claim === null || isDrafted;

  const { key } = purchase;
  const route = isPrice ? askRoute(purchase) : null;
  const saver = useMemo(
    () =>
      makeSaver<Written>(
        async (latest) =>
          (await send('background:draft-save', { purchase: key, kind, route, ...latest })).claim,
        setSave,
      ),
    [key, kind, route],
  );
  useEffect(() => {
    const leave = () => void saver.flush().catch(() => null);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [saver]);

  const take = ({ subject, text, channel, language }: Written) => {
    setManner({ channel, language });
    setMessage({ subject, text });
  };
  const keep = (next: Written) => {
    take(next);
    saver.change(next);
  };
  const write = async (next = manner) => {
    try {
      const fresh = { ...(await writeDraft(watched, { kind, ...next }, signature)), ...next };
      const isFirst = message === null;
      setReplaced(editable && message ? { ...message, ...manner } : null);
      if (!editable) setFurther(true);
      setBasis(drop);
      setFailure(null);
      // A request for a difference is kept from the start, for its figures are of this day; what the shopper only looks
      // at leaves no draft behind.
      if (isPrice || !isFirst) keep(fresh);
      else take(fresh);
    } catch (error) {
      setFailure(error);
    }
  };

  const wanted = editable && message === null && failure === null && (drop !== null || !isPrice);
  const writeNow = useRef(write);
  writeNow.current = write;
  useEffect(() => {
    if (wanted) void writeNow.current();
  }, [wanted]);

  const claimKey = async (): Promise<string> => {
    if (save.state === 'untouched' && !isDrafted && message) saver.change({ ...message, ...manner });
    const kept = (await saver.flush()) ?? claim?.key;
    if (!kept) throw new Error('nothing was kept yet');
    return kept;
  };

  const turnTo = (some: Partial<Omit<Manner, 'kind'>>) => {
    const next = { ...manner, ...some };
    if (message) return void write(next);
    setManner(next);
    setFailure(null);
  };

  return {
    ...{ message, failure, editable, save, manner, write },
    change: (next: DraftMessage) => keep({ ...next, ...manner }),
    /** Writes it anew for another channel or language; what is not written yet only takes note of it. */
    turnTo,
    stale:
      isPrice &&
      drop !== null &&
      basis !== null &&
      !(sameMoney(basis.now, drop.now) && sameMoney(basis.inAll, drop.inAll)),
    undo:
      replaced &&
      (() => {
        keep(replaced);
        setReplaced(null);
      }),
    copyAndOpen: async (to: Addressee) => {
      // First, while the click still counts as the shopper's leave to copy and this page is in front.
      const copied = copy(message?.text ?? '');
      const kept = await claimKey();
      const done = await copied;
      await send('background:support-open', { claim: kept, to });
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
    },
  };
}
