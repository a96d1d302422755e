import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { attachmentLimit, evidenceFileName, isAttachable } from '../utils/domain/evidence';
import { format } from '../utils/i18n/format';
import { locale } from '../utils/i18n/index';
import { evidenceListTexts } from '../utils/i18n/texts/tools';
import type { ShownEvidence } from '../utils/store/evidence';
import type { EvidenceRecord } from '../utils/store/records';
import { reasonOf } from './reason';
import { Status, type StatusLine } from './status';

interface EvidenceListProps {
  /** The newest first. */
  pictures: readonly ShownEvidence[];
  onRemove: (evidence: EvidenceRecord) => Promise<void>;
  /** Brings back what {@link onRemove} took away. */
  onRestore: (evidence: EvidenceRecord) => Promise<void>;
}

/** A size as shoppers read it, in millions of bytes: "0.8 MB". */
function useMegabytes(): (bytes: number) => string {
  const language = useStore(locale);
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  // A small picture is not "0 MB".
  return (bytes) => megabytes.format(Math.max(0.1, bytes / 1_000_000));
}

/** The pictures of one product, to look at, to download for an attachment, to delete. */
export function EvidenceList({ pictures, onRemove, onRestore }: EvidenceListProps) {
  const t = useStore(evidenceListTexts);
  const size = useMegabytes();
  const [line, setLine] = useState<StatusLine | null>(null);
  const [removed, setRemoved] = useState<EvidenceRecord | null>(null);

  const act = async (action: Promise<void>, words: string, undoable: EvidenceRecord | null) => {
    try {
      await action;
      setRemoved(undoable);
      setLine({ words });
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    }
  };

  return (
    <section class="evidence">
      <h2>{t.title}</h2>
      {pictures.length === 0 && <p class="quiet">{t.empty}</p>}
      <ul>
        {pictures.map((shown) => (
          <EvidenceItem
            key={shown.evidence.key}
            shown={shown}
            size={size}
            onRemove={() => void act(onRemove(shown.evidence), t.removed, shown.evidence)}
          />
        ))}
      </ul>
      {pictures.length > 0 && <p class="quiet small">{t.limit({ most: size(attachmentLimit) })}</p>}
      <div class="row">
        <Status line={line} />
        {removed && (
          <button type="button" onClick={() => void act(onRestore(removed), t.restored, null)}>
            {t.undo}
          </button>
        )}
      </div>
    </section>
  );
}

/** The address of a blob for as long as it is shown. */
function useAddress(blob: Blob): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}

interface ItemProps {
  shown: ShownEvidence;
  size: (bytes: number) => string;
  onRemove: () => void;
}

function EvidenceItem({ shown: { evidence, observation }, size, onRemove }: ItemProps) {
  const t = useStore(evidenceListTexts);
  const { money, moment } = useStore(format);
  const address = useAddress(evidence.picture);
  const { asin, takenAt, picture, width, height } = evidence;
  const when = moment(takenAt);
  return (
    <li>
      <img src={address} {...{ width, height }} alt={t.picture({ when })} loading="lazy" />
      <div>
        <p>{when}</p>
        {observation?.price && <p class="quiet small">{t.price({ price: money(observation.price) })}</p>}
        <p class="quiet small">{size(picture.size)}</p>
        {!isAttachable(picture.size) && (
          <p class="small" data-tone="unsure">
            {t.tooLarge({ most: size(attachmentLimit) })}
          </p>
        )}
        <p class="row">
          <a
            class="button"
            href={address}
            download={evidenceFileName(asin, takenAt, picture.type)}
            aria-label={t.downloadOf({ when })}
          >
            {t.download}
          </a>
          <button type="button" data-plain aria-label={t.removeOf({ when })} onClick={onRemove}>
            {t.remove}
          </button>
        </p>
      </div>
    </li>
  );
}
