import { useStore } from '@nanostores/preact';
import { languageNames, languages } from '../../utils/i18n/languages';
import { settingsTexts } from '../../utils/i18n/texts/dashboard';
import { Field } from './field';

interface ChoiceProps {
  /** BCP 47, or null: as the browser. */
  language: string | null;
  onChange: (language: string | null) => Promise<void>;
}

/** The language of the interface, each called as its readers call it: who cannot read this page finds the own one. */
export function LanguageChoice({ language, onChange }: ChoiceProps) {
  const t = useStore(settingsTexts);
  return (
    <Field name={t.language}>
      {(id) => (
        <select
          id={id}
          value={language ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        >
          <option value="">{t.languageBrowser}</option>
          {languages.map((code) => (
            <option key={code} value={code} lang={code} dir="auto">
              {languageNames[code]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
