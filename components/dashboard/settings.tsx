import { useStore } from '@nanostores/preact';
import { settingsTexts } from '../../utils/i18n/texts/dashboard';
import type { Settings } from '../../utils/settings';
import { Status } from '../status';
import { useAttempt } from '../use-attempt';
import { Field, Switch } from './field';
import { LanguageChoice } from './language-choice';
import { TellSettings } from './tell-settings';
import { WatchSettings } from './watch-settings';

interface SettingsProps {
  settings: Settings;
  /** ISO 4217 codes of the marketplaces in use. */
  currencies: readonly string[];
  onChange: (change: Partial<Settings>) => Promise<void>;
}

/** What the shopper can choose; each choice is kept at once. */
export function SettingsView({ settings, currencies, onChange }: SettingsProps) {
  const t = useStore(settingsTexts);
  const { line, attempt } = useAttempt(t.failed);
  const change = (some: Partial<Settings>) =>
    attempt(async () => {
      await onChange(some);
      return t.saved;
    });
  return (
    <div class="settings">
      <WatchSettings {...{ settings, change }} />
      <TellSettings {...{ settings, currencies, change }} />
      <fieldset>
        <legend>{t.showing}</legend>
        <Switch name={t.strip} on={settings.strip} onChange={(strip) => change({ strip })} />
        <Switch
          name={t.pictures}
          hint={t.picturesHint}
          on={settings.pictures}
          onChange={(pictures) => change({ pictures })}
        />
        <LanguageChoice language={settings.language} onChange={(language) => change({ language })} />
      </fieldset>
      <fieldset>
        <legend>{t.writing}</legend>
        <Field name={t.signature} hint={t.signatureHint}>
          {(id, hintId) => (
            <input
              id={id}
              aria-describedby={hintId}
              maxLength={80}
              autocomplete="name"
              value={settings.signature}
              onChange={({ currentTarget }) => change({ signature: currentTarget.value })}
            />
          )}
        </Field>
        <Switch
          name={t.emailCopy}
          hint={t.emailCopyHint}
          on={settings.emailCopy}
          onChange={(emailCopy) => change({ emailCopy })}
        />
      </fieldset>
      <Status line={line} />
    </div>
  );
}
