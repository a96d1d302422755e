import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { pauseTexts } from '../../utils/i18n/texts/popup';
import type { Pause } from '../../utils/store/overview';
import { type ShopLinks, shopName } from '../links';

const needsNobody: ReadonlySet<Pause['reason']> = new Set(['error', 'daily-cap']);
const needsSignIn: ReadonlySet<Pause['reason']> = new Set(['sign-in', 'signed-in-elsewhere']);

/** Why a marketplace rests, what the shopper can do, and when it goes on. */
export function PauseNotice({ pause, links, now }: { pause: Pause; links: ShopLinks; now: Date }) {
  const t = useStore(pauseTexts);
  const { relative, gap } = useStore(format);
  const { reason, scope, until, marketplace } = pause;
  const shop = shopName(marketplace);
  return (
    <li class="notice">
      <p>
        <strong>{t[reason]({ shop })}</strong>
        {gap}
        {t[`${reason}.do`]}
      </p>
      <p class="quiet small">
        {[scope === 'orders' && t.orders, until && t.until({ when: relative(until, now) })]
          .filter(Boolean)
          .join(gap)}
      </p>
      {!needsNobody.has(reason) && (
        <a class="button" href={links.orders(marketplace)} target="_blank" rel="noreferrer">
          {needsSignIn.has(reason) ? t.signIn : t.openShop({ shop })}
        </a>
      )}
    </li>
  );
}
