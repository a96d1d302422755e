/**
 * `node tests/i18n/missing.ts [code…]`: prints as JSON what each language (or those named) still needs: missing,
 * extra, left in English, placeholders and signs that are wrong; and with each missing text its English.
 */
import { languages } from '../../utils/i18n/languages.ts';
import { problemsOf } from './problems.ts';
import { englishTexts, type Groups, textsOf } from './texts.ts';

const english = await englishTexts();
const named = process.argv.slice(2);

function sourceAt(place: string): unknown {
  const dot = place.indexOf('.');
  const group = english[place.slice(0, dot)] ?? {};
  const key = place.slice(dot + 1);
  return group[key] ?? group[key.slice(0, key.lastIndexOf('.'))];
}

const report: Record<string, unknown> = {};
for (const language of named.length > 0 ? named : languages) {
  if (language === 'en') continue;
  const texts = await textsOf(language).catch((error: NodeJS.ErrnoException): Groups => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });
  const { missing, ...others } = problemsOf(language, english, texts);
  report[language] = {
    missing: Object.fromEntries(missing.map((place) => [place, sourceAt(place)])),
    ...Object.fromEntries(Object.entries(others).filter(([, list]) => list.length > 0)),
  };
}
console.log(JSON.stringify(report, null, 2));
