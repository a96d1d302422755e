import { useStore } from '@nanostores/preact';
import { Data } from '../../../components/dashboard/data';
import { dataTexts } from '../../../utils/i18n/texts/dashboard';
import { send } from '../../../utils/messaging/send';
import { exportAll, importFile, importText } from '../backup';
import { offerUndo, undoMinutes } from '../undo';

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

async function downloadExport(): Promise<void> {
  download(`dropback-${new Date().toISOString().slice(0, 10)}.json`, await exportAll());
}

/** Export, import and deletion. */
export function DataPage() {
  const t = useStore(dataTexts);
  return (
    <Data
      onExport={downloadExport}
      onImport={importFile}
      onDelete={async () => {
        // What cannot be exported can still be deleted, only not brought back.
        const everything = await exportAll().catch(() => null);
        await send('background:data-delete', {});
        const words = t.deleted({ minutes: undoMinutes });
        offerUndo(everything === null ? null : { words, restore: () => importText(everything) });
      }}
    />
  );
}
