import type { EvidenceRecord } from '../records';

/** Characters that are turned into bytes at once; `apply` takes no more arguments than fit on the stack. */
const piece = 32_768;

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += piece)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + piece)));
  return btoa(parts.join(''));
}

/** How files of each kind begin; a file says what it is by this, whatever its name says. */
const beginnings: Readonly<Record<string, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/**
 * A picture out of an export.
 * @param type `image/png` or `image/jpeg`.
 * @returns null where the text is no base64 or no picture of that type.
 */
export function pictureFrom(base64: string, type: string): Blob | null {
  let characters: string;
  try {
    characters = atob(base64);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  const begins = beginnings[type];
  return begins?.every((byte, index) => bytes[index] === byte) ? new Blob([bytes], { type }) : null;
}

/** A kept picture as it stands in a file. Outside any transaction, which would end while the picture is read. */
export async function pictureToFile({ picture, ...row }: EvidenceRecord): Promise<object> {
  return { ...row, type: picture.type, picture: await toBase64(picture) };
}
