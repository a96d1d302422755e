// Most texts are, and the classes of Unicode cost several times more.
/** Whether a text has printable ASCII characters only. */
export const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Digits of every script (Arabic-Indic, Devanagari, full-width …) as 0–9; they stand in runs of ten. */
export function asciiDigits(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const start = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && start - zero < 9) zero -= 1;
    return String(start - zero);
  });
}
