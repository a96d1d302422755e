import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { draftTexts } from '../../utils/i18n/texts/draft';
import type { DraftMessage } from './draft-view';

interface MessageProps {
  message: DraftMessage;
  /** BCP 47 code of its language. */
  language: string;
  editable: boolean;
  /** False where nobody would see one: in a chat, on the phone, on a product's page. */
  hasSubject: boolean;
  onChange: (message: DraftMessage) => void;
}

/** Rows that hold a text at about sixty characters a line, within what a page has room for. */
function rowsOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 60)));
  return Math.min(
    18,
    Math.max(
      5,
      lines.reduce((sum, each) => sum + each, 1),
    ),
  );
}

/** Subject and text, to edit. The writing direction follows the text, not the interface. */
export function Message({ message, language, editable, hasSubject, onChange }: MessageProps) {
  const t = useStore(draftTexts);
  const id = useId();
  return (
    <div class="message">
      {hasSubject && (
        <>
          <label for={`${id}-subject`}>{t.subject}</label>
          <input
            id={`${id}-subject`}
            dir="auto"
            lang={language}
            readOnly={!editable}
            value={message.subject}
            onInput={({ currentTarget }) => onChange({ ...message, subject: currentTarget.value })}
          />
        </>
      )}
      <label for={`${id}-text`}>{t.message}</label>
      <textarea
        id={`${id}-text`}
        dir="auto"
        lang={language}
        rows={rowsOf(message.text)}
        readOnly={!editable}
        value={message.text}
        onInput={({ currentTarget }) => onChange({ ...message, text: currentTarget.value })}
      />
    </div>
  );
}
