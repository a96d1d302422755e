import type { TemplateTools } from '../../../components/draft/template-editor';
import { checkTemplate, hasStrayBracket, placeholders, templateOf } from '../../../utils/drafts';
import { send } from '../../../utils/messaging/send';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { ownTemplate } from '../../../utils/store/templates';
import { useLive } from '../../../utils/store/use-live';
import { type Manner, requestFor } from './write-draft';

/** What the editor of a template works with; one template serves all channels of its kind and language. */
export function useTemplate(watched: WatchedPurchase, manner: Manner, signature: string): TemplateTools {
  const { kind, language } = manner;
  const loaded = useLive(() => ownTemplate(kind, language), [kind, language]);
  const own = loaded.state === 'ready' ? loaded.value : null;
  const change = async (template: { subject: string; text: string } | null) => {
    await send('background:template-change', { kind, language, template });
  };
  return {
    ...{ kind, language, placeholders },
    own: own !== null,
    start: async () => own ?? templateOf({ ...requestFor(watched, manner, signature), channel: 'form' }),
    unknownNames: ({ subject, text }) => checkTemplate(`${subject}\n${text}`),
    hasStrayBracket: ({ subject, text }) => hasStrayBracket(`${subject}\n${text}`),
    save: ({ subject, text }) => change({ subject, text }),
    reset: () => change(null),
  };
}
