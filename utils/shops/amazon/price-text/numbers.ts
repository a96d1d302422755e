import { foldSpace } from '../anchors';
import { asciiDigits } from '../digits';

/** A number as it stands in a text: its place, and its value as a decimal string. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** Decimal string with a point, without sign and leading zeros. */
  readonly value: string;
  /** False when the grouping is none that a shop prints, like `5.00.111`. */
  readonly regular: boolean;
}

/**
 * Folds white space and writes digits, separators and signs of other scripts in ASCII:
 * Arabic-Indic, Persian and Indic digits, full-width forms, `٫` and `٬`, `’`, the minus sign.
 */
export function plainNumbers(text: string): string {
  const folded = foldSpace(text);
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(folded)) return folded;
  return withoutIndicDigits(folded)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/[’‘´`]/g, "'")
    .replace(/\u2212/g, '-');
}

/** Pages in Bengali and Marathi can write their own digits. */
const withoutIndicDigits = (text: string) => (/[\u0900-\u0dff]/.test(text) ? asciiDigits(text) : text);

// Groups after a space have three digits, or the space would join two numbers. "119. 95" is a split price's text.
const printed = /(?:\d+|(?<![\d\p{L}.,])\.\d+)(?:[.,']\d+| \d{3}(?![\d.,]*\d{4}|\d))*(?:[.,] \d{2}(?!\d))?/gu;

/**
 * The numbers of a text that {@link plainNumbers} has prepared, in order. Linear in the text's length.
 * @param most how many are wanted.
 * @param isWanted which ones count.
 */
export function numbersIn(
  text: string,
  most = Number.POSITIVE_INFINITY,
  isWanted: (number: PrintedNumber) => boolean = () => true,
): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  // Not `matchAll`, which compiles the pattern anew each time.
  printed.lastIndex = 0;
  for (let match = printed.exec(text); match; match = printed.exec(text)) {
    const number = { start: match.index, end: match.index + match[0].length, ...numberValue(match[0]) };
    if (isWanted(number)) found.push(number);
    if (found.length >= most) break;
  }
  return found;
}

function numberValue(token: string): { value: string; regular: boolean } {
  const text = token.replace(/([.,]) /, '$1');
  const tail = /^(.*)([.,])(\d+)$/.exec(text);
  const before = tail?.[1] ?? '';
  const mark = tail?.[2] ?? '';
  const digits = tail?.[3] ?? '';
  // Three digits are a group ("12,007"), unless nothing but a zero stands before them.
  const isDecimal = tail !== null && !before.includes(mark) && (digits.length !== 3 || /^0*$/.test(before));
  const whole = isDecimal ? before : text;
  const fraction = isDecimal ? `.${digits}` : '';
  const value = `${whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0'}${fraction}`;
  return { value, regular: isGrouped(whole) };
}

/** No grouping, groups of three with one mark, or the Indian 2-2-3 with commas. */
function isGrouped(whole: string): boolean {
  return (
    /^\d*$/.test(whole) ||
    /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*$/.test(whole) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole)
  );
}
