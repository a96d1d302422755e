import { readdir, readFile } from 'node:fs/promises';

/** A text, or its plural forms by category. */
export type Source = string | Readonly<Record<string, string>>;

/** group → key → text. */
export type Groups = Readonly<Record<string, Readonly<Record<string, Source>>>>;

const folder = new URL('../../utils/i18n/', import.meta.url);

/** All English texts, read as the program reads them. */
export async function englishTexts(): Promise<Groups> {
  const names = (await readdir(new URL('en/', folder))).filter((name) => name !== 'index.ts');
  const files = await Promise.all(names.map((name) => import(new URL(`en/${name}`, folder).href)));
  return Object.assign({}, ...files.map((file) => ({ ...file })));
}

/** The texts of another language. @throws when there is no file, or it is no JSON. */
export async function textsOf(language: string): Promise<Groups> {
  return JSON.parse(await readFile(new URL(`languages/${language}.json`, folder), 'utf8'));
}

/** BCP 47 codes of the files that there are. */
export async function translated(): Promise<string[]> {
  return (await readdir(new URL('languages/', folder))).map((name) => name.replace('.json', '')).toSorted();
}

/** Every text with its place: `group.key`, and of plural forms `group.key.few`. */
export function flat(groups: Groups): Map<string, string> {
  const places = new Map<string, string>();
  for (const [group, texts] of Object.entries(groups)) {
    for (const [key, source] of Object.entries(texts)) {
      if (typeof source === 'string') places.set(`${group}.${key}`, source);
      else for (const [form, text] of Object.entries(source)) places.set(`${group}.${key}.${form}`, text);
    }
  }
  return places;
}
