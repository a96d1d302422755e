import { useStore } from '@nanostores/preact';
import { sentQuestionTexts } from '../utils/i18n/texts/put-aside';

interface SentQuestionProps {
  title: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asked once after the shopper came back from a contact page. */
export function SentQuestion({ title, onYes, onNo }: SentQuestionProps) {
  const t = useStore(sentQuestionTexts);
  return (
    <section class="notice" role="status">
      <p>{t.ask({ title })}</p>
      <p class="row">
        <button type="button" data-main onClick={onYes}>
          {t.yes}
        </button>
        <button type="button" onClick={onNo}>
          {t.no}
        </button>
      </p>
    </section>
  );
}
