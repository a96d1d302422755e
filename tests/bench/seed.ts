import type { ExtensionGlobals, Session } from '../browsers/launch.ts';
import { waitFor } from '../browsers/wait.ts';

/** Longer texts than this go as a blob, as the dashboard sends them: a message has its limit. */
const longest = 20_000_000;
const pieceLength = 8_000_000;
const patienceMs = 15 * 60_000;

interface Pieces {
  pieces?: string[];
  answer?: unknown;
}

/**
 * Brings an export file into Dropback by the message that "Import data" sends.
 * @throws when the import is refused or fails.
 */
export async function seed(session: Session, file: string): Promise<void> {
  const answer = file.length > longest ? await sendBlob(session, file) : await sendText(session, file);
  if (!(answer as { value?: { imported?: object } } | undefined)?.value?.imported)
    throw new Error(`the import was refused: ${JSON.stringify(answer)}`);
}

function sendText(session: Session, file: string): Promise<unknown> {
  return session.evaluateInExtension((json) => {
    // A message has no room for a large file; the background fetches it.
    const address = URL.createObjectURL(new Blob([json]));
    return (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
      dropback: 'background:data-import',
      data: { file: address },
    });
  }, file);
}

async function sendBlob(session: Session, file: string): Promise<unknown> {
  const page = await session.extensionPage('manifest.json');
  try {
    for (let from = 0; from < file.length; from += pieceLength) {
      await page.evaluate(
        (piece) => {
          const place = globalThis as unknown as Pieces;
          place.pieces = [...(place.pieces ?? []), piece];
        },
        file.slice(from, from + pieceLength),
      );
    }
    // Not awaited in the page: a driver gives an answer up that takes minutes.
    await page.evaluate(() => {
      const place = globalThis as unknown as Pieces;
      const file = URL.createObjectURL(new Blob(place.pieces ?? []));
      void (globalThis as unknown as ExtensionGlobals).chrome.runtime
        .sendMessage({ dropback: 'background:data-import', data: { file } })
        .then(
          (answer) => {
            place.answer = answer;
          },
          (error: Error) => {
            place.answer = { error: error.message };
          },
        );
    });
    const answered = () => page.evaluate(() => (globalThis as unknown as Pieces).answer ?? null);
    return await waitFor('the import', answered, patienceMs);
  } finally {
    await page.close();
  }
}
