import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format';
import { settingsTexts } from '../../utils/i18n/texts/dashboard';
import type { Settings } from '../../utils/settings';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import { Field, Switch } from './field';

const hours = [3, 6, 12, 24] as const satisfies readonly Settings['checkEveryHours'][];

interface SettingsProps {
  settings: Settings;
  /** BCP 47 codes of the languages that the interface speaks. */
  languages: readonly string[];
  onChange: (change: Partial<Settings>) => Promise<void>;
}

/** What the shopper can choose; each choice is kept at once. */
export function SettingsView({ settings, languages, onChange }: SettingsProps) {
  const t = useStore(settingsTexts);
  const { languageName } = useStore(format);
  const [line, setLine] = useState<StatusLine | null>(null);
  const change = async (some: Partial<Settings>) => {
    try {
      await onChange(some);
      setLine({ words: t.saved });
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    }
  };
  return (
    <div class="settings">
      <fieldset>
        <legend>{t.watching}</legend>
        <Switch
          name={t.checks}
          hint={t.checksHint}
          on={settings.checks}
          onChange={(checks) => change({ checks })}
        />
        <Field name={t.checkEveryHours}>
          {(id) => (
            <select
              id={id}
              value={settings.checkEveryHours}
              onChange={({ currentTarget }) => {
                const checkEveryHours = hours.find((each) => String(each) === currentTarget.value);
                if (checkEveryHours) void change({ checkEveryHours });
              }}
            >
              {hours.map((each) => (
                <option key={each} value={each}>
                  {t.everyHours(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name={t.windowDays} hint={t.windowDaysHint}>
          {(id, hintId) => (
            <input
              id={id}
              aria-describedby={hintId}
              type="number"
              min={1}
              max={60}
              required
              value={settings.windowDays}
              onChange={({ currentTarget }) => {
                if (currentTarget.reportValidity()) void change({ windowDays: currentTarget.valueAsNumber });
              }}
            />
          )}
        </Field>
        <Switch
          name={t.notifications}
          on={settings.notifications}
          onChange={(notifications) => change({ notifications })}
        />
      </fieldset>
      <fieldset>
        <legend>{t.showing}</legend>
        <Switch name={t.strip} on={settings.strip} onChange={(strip) => change({ strip })} />
        <Switch
          name={t.pictures}
          hint={t.picturesHint}
          on={settings.pictures}
          onChange={(pictures) => change({ pictures })}
        />
        <Field name={t.language}>
          {(id) => (
            <select
              id={id}
              value={settings.language ?? ''}
              onChange={({ currentTarget }) => change({ language: currentTarget.value || null })}
            >
              <option value="">{t.languageBrowser}</option>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {languageName(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
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
      </fieldset>
      <Status line={line} />
    </div>
  );
}
