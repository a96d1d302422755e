import { useStore } from '@nanostores/preact';
import { defaultThreshold } from '../../utils/domain/drop';
import { minorDigits, toDecimal } from '../../utils/domain/money';
import { settingsTexts } from '../../utils/i18n/texts/dashboard';
import { tellSettingsTexts } from '../../utils/i18n/texts/watch-settings';
import type { Settings } from '../../utils/settings';
import { Field, Switch } from './field';
import type { PartProps } from './watch-settings';

/** The smallest amount of a currency that is told: as chosen, else from the table. */
function minAmount(currency: string, { minAmounts }: Settings): string {
  return minAmounts[currency] ?? toDecimal({ minor: defaultThreshold.amount(currency), currency }).amount;
}

interface TellProps extends PartProps {
  /** ISO 4217 codes of the marketplaces in use. */
  currencies: readonly string[];
}

/** From which drop on the shopper is told, and at which hours not. */
export function TellSettings({ settings, currencies, change }: TellProps) {
  const { notifications } = useStore(settingsTexts);
  const t = useStore(tellSettingsTexts);
  return (
    <fieldset>
      <legend>{t.telling}</legend>
      <Field name={t.minPercent} hint={t.minPercentHint}>
        {(id, hintId) => (
          <input
            id={id}
            aria-describedby={hintId}
            type="number"
            min={0}
            max={90}
            step="any"
            required
            value={settings.minPercent}
            onChange={({ currentTarget }) => {
              if (currentTarget.reportValidity()) void change({ minPercent: currentTarget.valueAsNumber });
            }}
          />
        )}
      </Field>
      {currencies.map((currency) => (
        <Field key={currency} name={t.minAmount({ currency })}>
          {(id) => (
            <input
              id={id}
              type="number"
              min={0}
              max={999_999}
              step={10 ** -minorDigits(currency)}
              required
              value={minAmount(currency, settings)}
              onChange={({ currentTarget }) => {
                if (!currentTarget.reportValidity()) return;
                void change({ minAmounts: { ...settings.minAmounts, [currency]: currentTarget.value } });
              }}
            />
          )}
        </Field>
      ))}
      <Switch
        name={notifications}
        hint={t.notificationsHint}
        on={settings.notifications}
        onChange={(on) => change({ notifications: on })}
      />
      <Switch
        name={t.reminders}
        hint={t.remindersHint}
        on={settings.reminders}
        onChange={(on) => change({ reminders: on })}
      />
      {(['quietFrom', 'quietUntil'] as const).map((key) => (
        <Field key={key} name={t[key]} {...(key === 'quietUntil' ? { hint: t.quietHint } : {})}>
          {(id, hintId) => (
            <input
              id={id}
              aria-describedby={key === 'quietUntil' ? hintId : undefined}
              type="time"
              value={settings[key]}
              onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
