import { remembered } from './remembered';

// The same few tags are compared again and again.
const localeOf = remembered((tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
});

/** Whether both tags (BCP 47) are the same language in the same script, whatever their regions. */
export function sameLanguage(tag: string, other: string): boolean {
  const [one, two] = [localeOf(tag), localeOf(other)];
  return one !== null && one.language === two?.language && one.script === two.script;
}

/** What stands between two sentences of a language (BCP 47): nothing in Japanese and Chinese, else a space. */
export function gapOf(language: string): string {
  return /^(?:ja|zh)\b/u.test(language) ? '' : ' ';
}

/**
 * The language nearest to a BCP 47 tag: itself, else its region's, else the first of the same language and script:
 * `es-MX` → `es`, `pt` → `pt-BR`, `zh-HK` → `zh-TW`, `zh-SG` → `zh-CN`.
 * @returns null where none is near, or the tag is none.
 */
export function nearestLanguage<Code extends string>(tag: string, available: readonly Code[]): Code | null {
  const exact = available.find((each) => each === tag);
  if (exact) return exact;
  const near = available.filter((each) => sameLanguage(tag, each));
  const region = localeOf(tag)?.region;
  return near.find((each) => localeOf(each)?.region === region) ?? near[0] ?? null;
}
