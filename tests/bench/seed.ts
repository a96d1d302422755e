import type { ExtensionGlobals, Session } from '../browsers/launch.ts';

/**
 * Brings an export file into Dropback by the message that "Import data" sends.
 * @throws when the import is refused or fails.
 */
export async function seed(session: Session, file: string): Promise<void> {
  const answer = await session.evaluateInExtension(
    (json) =>
      (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
        dropback: 'background:data-import',
        data: { json },
      }),
    file,
  );
  if (!(answer as { value?: { imported?: object } } | undefined)?.value?.imported)
    throw new Error(`the import was refused: ${JSON.stringify(answer)}`);
}
