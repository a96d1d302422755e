import { useRef } from 'preact/hooks';
import { Data } from '../../../components/dashboard/data';
import type { ImportReply } from '../../../utils/messages';
import { send } from '../../../utils/messaging/send';
import type { OnProgress } from '../../../utils/store/backup/breath';
import { onImportProgress } from '../../../utils/store/backup/progress';

/** Hands a text to the browser's downloads. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Loaded with its first use: it brings the file format's checks along, which no other view needs. */
async function exportAll(): Promise<string> {
  const { exportData } = await import('../../../utils/store/backup');
  return exportData();
}

async function downloadExport(): Promise<void> {
  download(`dropback-${new Date().toISOString().slice(0, 10)}.json`, await exportAll());
}

/** Has the background take in a file; it fetches the text itself, since a message has no room for a large one. */
async function importData(file: Blob, onProgress: OnProgress = () => {}): Promise<ImportReply> {
  const address = URL.createObjectURL(file);
  const stop = onImportProgress(onProgress);
  try {
    return await send('background:data-import', { file: address });
  } finally {
    stop();
    URL.revokeObjectURL(address);
  }
}

/** Export, import and deletion; what was deleted stays in this page for as long as it can be undone. */
export function DataPage() {
  const deleted = useRef('');
  return (
    <Data
      onExport={downloadExport}
      onImport={importData}
      onDelete={async () => {
        deleted.current = await exportAll();
        await send('background:data-delete', {});
      }}
      onUndoDelete={async () => {
        const reply = await importData(new Blob([deleted.current]));
        if ('refused' in reply) throw new Error(reply.refused);
      }}
    />
  );
}
