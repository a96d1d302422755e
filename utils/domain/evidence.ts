/** Sellers take attachments up to 7 MB: pictures, PDF, Word and text files. Counted in bytes, the shop's "MB" may be smaller. */
export const attachmentLimit = 7_000_000;

/** What a picture of ours can be; sellers take both. */
export const pictureTypes = ['image/png', 'image/jpeg'] as const;

/** Whether a seller's message form takes a picture of this many bytes. */
export function isAttachable(bytes: number): boolean {
  return bytes < attachmentLimit;
}

/** What a picture shows, beside the picture itself. */
export interface EvidenceSubject {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly asin: string;
  readonly takenAt: Date;
}

/** The key under which a picture is kept. */
export function evidenceKey(marketplace: string, asin: string, takenAt: string): string {
  return `${marketplace}/${asin}/${takenAt}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * The line under a picture, the same in every language, since a seller may speak any:
 * `2026-11-21 14:05:09 UTC+01:00 · www.amazon.de · B000000001`.
 * @param takenAt printed on the clock of this computer, with its distance from UTC.
 */
export function stampOf({ marketplace, asin, takenAt }: EvidenceSubject): string {
  const ahead = -takenAt.getTimezoneOffset();
  const day = [takenAt.getFullYear(), takenAt.getMonth() + 1, takenAt.getDate()].map(two).join('-');
  const time = [takenAt.getHours(), takenAt.getMinutes(), takenAt.getSeconds()].map(two).join(':');
  const zone = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${day} ${time} UTC${zone} · ${marketplace} · ${asin}`;
}

/** The name of a downloaded picture: `evidence-B000000001-2026-11-21T13-05-09.png`. */
export function evidenceFileName(asin: string, takenAt: string, type: string): string {
  const time = takenAt.replace(/\..*$/, '').replaceAll(':', '-');
  return `evidence-${asin}-${time}.${type === 'image/jpeg' ? 'jpg' : 'png'}`;
}
