import type { Handlers } from '../../utils/messaging/receive';
import { deletionMark } from '../../utils/store/deletions';
import { dropEvidence, keepEvidenceOf } from '../../utils/store/evidence';
import { saveEvidence } from '../../utils/watch/evidence';

/** Pictures of product pages: taken, forgotten, brought back. */
export const evidenceHandlers: Pick<
  Handlers<'background'>,
  'background:evidence-save' | 'background:evidence-delete' | 'background:evidence-restore'
> = {
  'background:evidence-save': ({ tab }) => saveEvidence(tab),
  'background:evidence-delete': ({ evidence }) => dropEvidence(evidence),
  'background:evidence-restore': async ({ file, ...evidence }) => {
    const since = deletionMark();
    const picture = await (await fetch(file)).blob();
    if ((await keepEvidenceOf({ ...evidence, picture }, since)) === null)
      throw new Error('This purchase is no longer there');
  },
};
