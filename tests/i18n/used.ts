import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Groups } from './texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(): string[] {
  return ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !(folder === 'utils' && file.startsWith('i18n/')))
      .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8')),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text is named: `t.saved`, `{ saved }`, `t['not-shipped']`. */
function isNamed(key: string, source: string): boolean {
  const word = escaped(key);
  return new RegExp(`\\.${word}\\b|[{,]\\s*${word}\\s*[,:}]|['"\`]${word}['"\`]`).test(source);
}

/** A view that picks a text by a value: `t[state]`, `` t[`next.${stage}`] ``. */
const picks = (source: string) => /\w\[[^\]'"]+\]|\bin t\b/.test(source);

/**
 * English texts that nothing shows: `group.key`. A view that holds the group names the key, or picks by a value; then
 * each part of the key ("next.hub": "next" and "hub") must be a value somewhere.
 */
export function unusedTexts(english: Groups): string[] {
  const all = sources();
  return Object.entries(english).flatMap(([group, texts]) => {
    const views = all.filter((source) => new RegExp(`\\b${group}Texts\\b`).test(source));
    const isValue = (part: string) =>
      all.some((source) => new RegExp(`['"\`.]${escaped(part)}['"\`.$]|\\b${escaped(part)}:`).test(source));
    const isUsed = (key: string) =>
      views.some((view) => isNamed(key, view)) || (views.some(picks) && key.split('.').every(isValue));
    return Object.keys(texts)
      .filter((key) => !isUsed(key))
      .map((key) => `${group}.${key}`);
  });
}
