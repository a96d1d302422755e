import { useEffect, useState } from 'preact/hooks';
import type { Translation } from '../../../components/draft/draft-view';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { ownTemplate } from '../../../utils/store/templates';
import { useLive } from '../../../utils/store/use-live';
import { type Manner, writeDraft } from './write-draft';

/**
 * The same message in the shopper's own language.
 * @param language the shopper's, BCP 47.
 * @returns null while it is being written and where the message is in that language already.
 */
export function useTranslation(
  watched: WatchedPurchase,
  manner: Manner,
  language: string,
  signature: string,
): Translation | null {
  const { kind, channel } = manner;
  const [written, setWritten] = useState<Translation | null>(null);
  const differ = language !== manner.language;
  const templates = useLive(
    async () => ({
      theirs: (await ownTemplate(kind, manner.language)) !== null,
      mine: (await ownTemplate(kind, language)) !== null,
    }),
    [kind, manner.language, language],
  );
  const known = templates.state === 'ready' ? templates.value : null;
  // Dropback's words beside a template of the shopper's would say something else.
  const possible = known && (known.mine || !known.theirs);
  useEffect(() => {
    let wanted = true;
    if (differ && possible) {
      writeDraft(watched, { kind, channel, language }, signature).then(
        ({ text }) => wanted && setWritten({ language, text }),
        // The message itself says what is wrong with the purchase.
        () => null,
      );
    }
    return () => {
      wanted = false;
    };
  }, [watched, kind, channel, language, signature, differ, possible]);
  if (!differ || !known) return null;
  if (!possible) return { language, text: null };
  return written?.language === language ? written : null;
}
