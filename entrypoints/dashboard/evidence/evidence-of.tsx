import { EvidenceList } from '../../../components/evidence-list';
import { WhenLoaded } from '../../../components/loaded';
import { send } from '../../../utils/messaging/send';
import { readEvidence } from '../../../utils/store/evidence';
import type { EvidenceRecord } from '../../../utils/store/records';
import { useLive } from '../../../utils/store/use-live';

async function remove({ key }: EvidenceRecord): Promise<void> {
  await send('background:evidence-delete', { evidence: key });
}

/** The background fetches the picture itself, since a message has no room for it. */
async function restore({ key: _key, picture, ...evidence }: EvidenceRecord): Promise<void> {
  const file = URL.createObjectURL(picture);
  try {
    await send('background:evidence-restore', { ...evidence, file });
  } finally {
    URL.revokeObjectURL(file);
  }
}

/** The pictures of a purchase's product, out of the store. */
export function EvidenceOf({ marketplace, asin }: { marketplace: string; asin: string }) {
  const loaded = useLive(() => readEvidence(marketplace, asin), [marketplace, asin]);
  return (
    <WhenLoaded loaded={loaded}>
      {(pictures) => <EvidenceList pictures={pictures} onRemove={remove} onRestore={restore} />}
    </WhenLoaded>
  );
}
