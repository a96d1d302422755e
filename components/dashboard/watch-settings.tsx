import { useStore } from '@nanostores/preact';
import { settingsTexts } from '../../utils/i18n/texts/dashboard';
import { watchSettingsTexts } from '../../utils/i18n/texts/watch-settings';
import type { Settings } from '../../utils/settings';
import { Field, Switch } from './field';

const hours = [3, 6, 12, 24] as const satisfies readonly Settings['checkEveryHours'][];

export interface PartProps {
  settings: Settings;
  change: (some: Partial<Settings>) => Promise<void>;
}

/** What is looked at, how often and how long. */
export function WatchSettings({ settings, change }: PartProps) {
  const t = useStore(settingsTexts);
  const own = useStore(watchSettingsTexts);
  return (
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
        name={own.orderLists}
        hint={own.orderListsHint}
        on={settings.orderLists}
        onChange={(orderLists) => change({ orderLists })}
      />
      <Switch
        name={own.untilReturn}
        hint={own.untilReturnHint}
        on={settings.untilReturn}
        onChange={(untilReturn) => change({ untilReturn })}
      />
    </fieldset>
  );
}
