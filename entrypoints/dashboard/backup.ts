import type { ImportReply } from '../../utils/messages';
import { send } from '../../utils/messaging/send';
import type { OnProgress } from '../../utils/store/backup/breath';
import { onImportProgress } from '../../utils/store/backup/progress';

/** Everything as the text of an export. Loaded with its first use: it brings the file format's checks along. */
export async function exportAll(): Promise<string> {
  const { exportData } = await import('../../utils/store/backup');
  return exportData();
}

/** Has the background take in a file; it fetches the text itself, since a message has no room for a large one. */
export async function importFile(file: Blob, onProgress: OnProgress = () => {}): Promise<ImportReply> {
  const address = URL.createObjectURL(file);
  const stop = onImportProgress(onProgress);
  try {
    return await send('background:data-import', { file: address });
  } finally {
    stop();
    URL.revokeObjectURL(address);
  }
}

/** Takes in the text of an export. @throws when it is refused. */
export async function importText(text: string): Promise<void> {
  const reply = await importFile(new Blob([text]));
  if ('refused' in reply) throw new Error(`${reply.refused} ${reply.at ?? ''}`);
}
