import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MessageKind } from '../../utils/domain/claim';
import { format } from '../../utils/i18n/format';
import { draftTexts } from '../../utils/i18n/texts/draft';
import { kindTexts, templateTexts } from '../../utils/i18n/texts/writing';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import type { DraftMessage } from './draft-view';

/** What the editor of a template works with. */
export interface TemplateTools {
  readonly kind: MessageKind;
  /** BCP 47. */
  readonly language: string;
  /** True where the shopper's own template is used. */
  readonly own: boolean;
  /** The names that a template can have in curly brackets. */
  readonly placeholders: readonly string[];
  /** The template to start from: the shopper's, else Dropback's. */
  readonly start: () => Promise<DraftMessage>;
  /** The names in curly brackets that no fact has. */
  readonly unknownNames: (template: DraftMessage) => readonly string[];
  readonly hasStrayBracket: (template: DraftMessage) => boolean;
  readonly save: (template: DraftMessage) => Promise<void>;
  readonly reset: () => Promise<void>;
}

/** The shopper's own version of a template: a button, and the editor that it opens. */
export function TemplateEditor({ tools, onUsed }: { tools: TemplateTools; onUsed: () => void }) {
  const t = useStore(templateTexts);
  const [template, setTemplate] = useState<DraftMessage | null>(null);
  const [line, setLine] = useState<StatusLine | null>(null);
  const act = async (action: () => Promise<StatusLine | null>) => {
    try {
      setLine(await action());
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    }
  };
  const open = () =>
    act(async () => {
      setTemplate(await tools.start());
      return null;
    });
  const save = () =>
    act(async () => {
      const fault = template && faultOf(template, tools, t);
      if (fault) return { words: fault, failed: true };
      if (template) await tools.save(template);
      setTemplate(null);
      onUsed();
      return { words: t.saved };
    });
  const reset = () =>
    act(async () => {
      await tools.reset();
      setTemplate(null);
      onUsed();
      return { words: t.wasReset };
    });
  return (
    <div class="template">
      <div class="row">
        {tools.own && <span class="chip">{t.own}</span>}
        {!template && (
          <button type="button" data-plain onClick={open}>
            {t.open}
          </button>
        )}
        {tools.own && (
          <button type="button" data-plain onClick={reset}>
            {t.reset}
          </button>
        )}
      </div>
      {template && (
        <Fields
          {...{ tools, template, save }}
          onChange={setTemplate}
          onClose={() => {
            setTemplate(null);
            setLine(null);
          }}
        />
      )}
      <Status line={line} />
    </div>
  );
}

type TemplateWords = ReturnType<typeof templateTexts.get>;

/** Why a template cannot be used, or null. */
function faultOf(template: DraftMessage, tools: TemplateTools, t: TemplateWords): string | null {
  if (template.text.trim() === '') return t.empty;
  const names = tools.unknownNames(template);
  if (names.length > 0) return t.unknown({ names: names.map((name) => `{${name}}`).join(', ') });
  return tools.hasStrayBracket(template) ? t.stray : null;
}

interface FieldsProps {
  tools: TemplateTools;
  template: DraftMessage;
  onChange: (template: DraftMessage) => void;
  save: () => void;
  onClose: () => void;
}

function Fields({ tools, template, onChange, save, onClose }: FieldsProps) {
  const t = useStore(templateTexts);
  const words = useStore(draftTexts);
  const kinds = useStore(kindTexts);
  const { languageName } = useStore(format);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const putIn = (name: string) => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const { text } = template;
    onChange({ ...template, text: `${text.slice(0, selectionStart)}{${name}}${text.slice(selectionEnd)}` });
    area.current?.focus();
  };
  return (
    <section class="message" aria-labelledby={id}>
      <h2 id={id}>{t.title({ kind: kinds[tools.kind], language: languageName(tools.language) })}</h2>
      <p class="quiet small">{t.hint}</p>
      <label for={`${id}-subject`}>{words.subject}</label>
      <input
        id={`${id}-subject`}
        dir="auto"
        lang={tools.language}
        value={template.subject}
        onInput={({ currentTarget }) => onChange({ ...template, subject: currentTarget.value })}
      />
      <label for={`${id}-text`}>{words.message}</label>
      <textarea
        id={`${id}-text`}
        ref={area}
        dir="auto"
        lang={tools.language}
        rows={10}
        value={template.text}
        onInput={({ currentTarget }) => onChange({ ...template, text: currentTarget.value })}
      />
      <p class="quiet small" id={`${id}-facts`}>
        {t.facts}
      </p>
      <ul class="row names" aria-labelledby={`${id}-facts`}>
        {tools.placeholders.map((name) => (
          <li key={name}>
            <button type="button" dir="ltr" onClick={() => putIn(name)}>
              {`{${name}}`}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" data-main onClick={save}>
          {t.save}
        </button>
        <button type="button" onClick={onClose}>
          {t.close}
        </button>
      </div>
    </section>
  );
}
