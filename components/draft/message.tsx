import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { draftTexts } from '../../utils/i18n/texts/draft';
import type { DraftMessage } from './draft-view';

interface MessageProps {
  message: DraftMessage;
  editable: boolean;
  onChange: (message: DraftMessage) => void;
}

/** Subject and text, to edit. The writing direction follows the text, not the interface. */
export function Message({ message, editable, onChange }: MessageProps) {
  const t = useStore(draftTexts);
  const id = useId();
  return (
    <div class="message">
      <label for={`${id}-subject`}>{t.subject}</label>
      <input
        id={`${id}-subject`}
        dir="auto"
        readOnly={!editable}
        value={message.subject}
        onInput={({ currentTarget }) => onChange({ ...message, subject: currentTarget.value })}
      />
      <label for={`${id}-text`}>{t.message}</label>
      <textarea
        id={`${id}-text`}
        dir="auto"
        rows={12}
        readOnly={!editable}
        value={message.text}
        onInput={({ currentTarget }) => onChange({ ...message, text: currentTarget.value })}
      />
    </div>
  );
}
