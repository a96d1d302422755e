import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { format } from '../utils/i18n/format';
import { welcomeTexts } from '../utils/i18n/texts/welcome';
import type { Settings } from '../utils/settings';
import { Field, Switch } from './dashboard/field';
import { type ShopLinks, shopName } from './links';
import { Mark } from './mark';
import { Status } from './status';
import { useAttempt } from './use-attempt';

interface WelcomeProps {
  settings: Pick<Settings, 'checks' | 'notifications'>;
  onChange: (change: Partial<Settings>) => Promise<void>;
  /** Hosts of the marketplaces. */
  marketplaces: readonly string[];
  /** The one that the shopper most likely uses. */
  home: string;
  links: Pick<ShopLinks, 'orders'>;
  /** Address of the settings. */
  settingsPlace: string;
  /** The keys that open the popup, as the browser names them, or null where it has none. */
  keys: string | null;
}

/** What a newcomer should know: what Dropback does, reads and never does, the truth about the rule, and where to start. */
export function Welcome(props: WelcomeProps) {
  const t = useStore(welcomeTexts);
  const { gap } = useStore(format);
  return (
    <main class="welcome">
      <header>
        <Mark size={56} />
        <h1>{t.title}</h1>
        <p>{[t.first, t.second, t.third].join(gap)}</p>
      </header>
      <Start {...props} />
      <div class="columns">
        <section>
          <h2>{t.reads}</h2>
          <ul>
            <li>{t['reads.orders']}</li>
            <li>{t['reads.products']}</li>
            <li>{t['reads.contact']}</li>
          </ul>
        </section>
        <section>
          <h2>{t.never}</h2>
          <ul>
            <li>{t['never.send']}</li>
            <li>{t['never.share']}</li>
            <li>{t['never.disguise']}</li>
          </ul>
        </section>
      </div>
      <section>
        <h2>{t.honest}</h2>
        <p>{t.rule}</p>
        <p>{t.conditions}</p>
      </section>
      <Choice {...props} />
      <footer class="quiet small">
        <p>
          {t.later}
          {gap}
          <a href={props.settingsPlace}>{t.settings}</a>
        </p>
        {props.keys && <p>{t.key({ keys: props.keys })}</p>}
      </footer>
    </main>
  );
}

function Start({ marketplaces, home, links }: WelcomeProps) {
  const t = useStore(welcomeTexts);
  const [shop, setShop] = useState(home);
  return (
    <section class="start">
      <h2>{t.start}</h2>
      <p>{t.startText}</p>
      <div class="row">
        <Field name={t.shop}>
          {(id) => (
            <select id={id} value={shop} onChange={({ currentTarget }) => setShop(currentTarget.value)}>
              {marketplaces.map((host) => (
                <option key={host} value={host}>
                  {shopName(host)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <a class="button" data-main href={links.orders(shop)} target="_blank" rel="noreferrer">
          {t.openOrders}
        </a>
      </div>
    </section>
  );
}

function Choice({ settings, onChange }: WelcomeProps) {
  const t = useStore(welcomeTexts);
  const { line, attempt } = useAttempt(t.failed);
  const change = (some: Partial<Settings>) =>
    attempt(async () => {
      await onChange(some);
      return t.saved;
    });
  return (
    <section class="choice">
      <h2>{t.choose}</h2>
      <Switch
        name={t.checks}
        hint={t.checksHint}
        on={settings.checks}
        onChange={(checks) => change({ checks })}
      />
      <Switch
        name={t.notifications}
        on={settings.notifications}
        onChange={(notifications) => change({ notifications })}
      />
      <Status line={line} />
    </section>
  );
}
