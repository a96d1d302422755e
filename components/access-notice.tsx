import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { format } from '../utils/i18n/format';
import { noticeTexts } from '../utils/i18n/texts/notices';
import { shopName } from './links';
import { Status, type StatusLine } from './status';

interface AccessNoticeProps {
  /** Host of the marketplace that the browser withholds. */
  marketplace: string;
  /** Asks for access; false: it was not given. Called in the click, or the browser refuses to ask. */
  onAllow: (marketplace: string) => Promise<boolean>;
}

/** That the browser withholds a marketplace, with the button that asks for it. */
export function AccessNotice({ marketplace, onAllow }: AccessNoticeProps) {
  const t = useStore(noticeTexts);
  const { gap } = useStore(format);
  const [line, setLine] = useState<StatusLine | null>(null);
  const shop = shopName(marketplace);
  const refused = () => setLine({ words: t.denied, failed: true });
  const ask = () =>
    onAllow(marketplace).then((given) => {
      if (!given) refused();
    }, refused);
  return (
    <div class="notice">
      <p>
        <strong>{t.withheld({ shop })}</strong>
        {gap}
        {t.withheldHint}
      </p>
      <button type="button" onClick={ask}>
        {t.allow({ shop })}
      </button>
      <Status line={line} />
    </div>
  );
}
