import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { writeTexts } from '../../utils/i18n/texts/writing';

interface AloudProps {
  text: string;
  language: string;
  /** The shop's help page, where the number is. */
  help: string;
}

/** A script for a call: sentence by sentence, in a size that an eye finds again, and where the number is. */
export function Aloud({ text, language, help }: AloudProps) {
  const t = useStore(writeTexts);
  const { gap } = useStore(format);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <section class="aloud">
      <h2>{t.aloud}</h2>
      <ol lang={language}>
        {lines.map((line, index) => (
          <li key={`${index} ${line}`} dir="auto">
            {line}
          </li>
        ))}
      </ol>
      <p class="small">
        <a href={help} target="_blank" rel="noreferrer">
          {t.call}
        </a>
        {gap}
        <span class="quiet">{t.callNote}</span>
      </p>
    </section>
  );
}
