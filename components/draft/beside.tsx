import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { format } from '../../utils/i18n/format';
import { writeTexts } from '../../utils/i18n/texts/writing';
import type { Translation } from './draft-view';

/** The message in the shopper's own language, to read. */
export function Beside({ translation }: { translation: Translation }) {
  const t = useStore(writeTexts);
  const { languageName } = useStore(format);
  const heading = useId();
  const { language, text } = translation;
  const name = languageName(language);
  return (
    <section class="beside" aria-labelledby={heading}>
      <h2 id={heading}>{t.beside}</h2>
      <p class="quiet small">
        {text === null ? t.besideOwn({ language: name }) : t.besideNote({ language: name })}
      </p>
      {text !== null && (
        <p class="text" lang={language} dir="auto">
          {text}
        </p>
      )}
    </section>
  );
}
