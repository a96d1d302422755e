import type { Handlers } from '../../utils/messaging/receive';
import { saveDraft } from '../../utils/store/claims';
import { betweenImports } from '../../utils/store/import-lock';
import { readThreshold } from '../../utils/store/settings-store';
import { resetTemplate, saveTemplate } from '../../utils/store/templates';
import { readWatched } from '../../utils/store/watched';
import { showDraft } from '../../utils/watch/show-draft';

/** Writing a message. */
export const draftHandlers: Pick<
  Handlers<'background'>,
  'background:draft-show' | 'background:draft-save' | 'background:template-change'
> = {
  'background:draft-show': ({ purchase }) => showDraft(purchase),
  'background:draft-save': ({ purchase: key, ...message }) =>
    betweenImports(async () => {
      const now = new Date();
      const watched = await readWatched(key, now, await readThreshold());
      const claim = watched && (await saveDraft(watched.purchase, watched.drop, message, now));
      if (!claim) throw new Error('There is nothing to write about');
      return { claim };
    }),
  'background:template-change': ({ kind, language, template }) =>
    template ? saveTemplate({ kind, language, ...template }) : resetTemplate(kind, language),
};
