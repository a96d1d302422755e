import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { sentQuestionTexts } from '../utils/i18n/texts/notices';

interface SentQuestionProps {
  title: string;
  onYes: () => void;
  onNo: () => void;
}

/**
 * Asked once after the shopper came back from a contact page. Where the focus moves on to it, the question has it and not
 * its answer.
 */
export function SentQuestion({ title, onYes, onNo }: SentQuestionProps) {
  const t = useStore(sentQuestionTexts);
  const self = useRef<HTMLElement>(null);
  // It stands above a page that the shopper may have left far down, and is asked only once.
  useEffect(() => self.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={self} class="notice" role="status" tabIndex={-1}>
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
