import type { Handlers } from '../../utils/messaging/receive';
import { dropEvidence, keepEvidence } from '../../utils/store/evidence';
import { keepingTrouble } from '../../utils/store/trouble';
import { saveEvidence } from '../../utils/watch/evidence';

/** Pictures of product pages: taken, forgotten, brought back. */
export const evidenceHandlers: Pick<
  Handlers<'background'>,
  'background:evidence-save' | 'background:evidence-delete' | 'background:evidence-restore'
> = {
  'background:evidence-save': ({ tab }) => saveEvidence(tab),
  'background:evidence-delete': ({ evidence }) => dropEvidence(evidence),
  'background:evidence-restore': async ({ file, ...evidence }) => {
    const picture = await (await fetch(file)).blob();
    await keepingTrouble(() => keepEvidence({ ...evidence, picture }));
  },
};
