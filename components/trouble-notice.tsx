import { useStore } from '@nanostores/preact';
import { format } from '../utils/i18n/format';
import { noticeTexts } from '../utils/i18n/texts/notices';
import type { Trouble } from '../utils/store/trouble';

/** That nothing new can be remembered, and what the shopper can do. */
export function TroubleNotice({ trouble, data }: { trouble: Trouble; data: string }) {
  const t = useStore(noticeTexts);
  const { gap } = useStore(format);
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{t[trouble]}</strong>
        {gap}
        {t[`${trouble}.do`]}
      </p>
      {trouble === 'full' && (
        <a class="button" href={data} target="_blank" rel="noopener">
          {t.toExport}
        </a>
      )}
    </div>
  );
}
