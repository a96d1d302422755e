import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { dataTexts } from '../../utils/i18n/texts/dashboard';
import { refusalTexts } from '../../utils/i18n/texts/notices';
import type { ImportReply } from '../../utils/messages';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import { DeleteData } from './delete-data';

interface DataProps {
  /** Downloads the export. */
  onExport: () => Promise<void>;
  /** @param onProgress told how far it is, from 0 to 1. */
  onImport: (file: Blob, onProgress: (part: number) => void) => Promise<ImportReply>;
  onDelete: () => Promise<void>;
}

/** Export, import, deletion. */
export function Data({ onExport, onImport, onDelete }: DataProps) {
  const t = useStore(dataTexts);
  const whyRefused = useStore(refusalTexts);
  const id = useId();
  const [exported, setExported] = useState<StatusLine | null>(null);
  const [imported, setImported] = useState<StatusLine | null>(null);
  const failed = (error: unknown): StatusLine => ({
    words: t.failed({ reason: reasonOf(error) }),
    failed: true,
  });

  const exportAll = () =>
    onExport().then(
      () => setExported({ words: t.exported }),
      (error) => setExported(failed(error)),
    );

  /** `purchases.0.unitPrice` as people count. */
  const placeOf = (path: string) => {
    const [list = '', index, ...fields] = path.split('.');
    if (index === undefined || fields.length === 0) return path;
    return t.place({ list, number: Number(index) + 1, field: fields.join('.') });
  };

  const importLine = (reply: ImportReply): StatusLine => {
    if ('imported' in reply) {
      const { purchases, observations, claims } = reply.imported;
      const words = t.imported({
        purchases: t.purchases(purchases),
        observations: t.observations(observations),
        claims: t.claims(claims),
      });
      return { words };
    }
    const reason = whyRefused[reply.refused];
    const place = reply.at && placeOf(reply.at);
    return {
      words: place === null ? t.refused({ reason }) : t.refusedAt({ reason, place }),
      failed: true,
    };
  };

  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const progress = (part: number) =>
      setImported({ words: t.importing({ percent: Math.floor(part * 100) }) });
    progress(0);
    try {
      setImported(importLine(await onImport(file, progress)));
    } catch (error) {
      setImported(failed(error));
    }
    // The same file can be chosen again, after it was mended.
    input.value = '';
  };

  return (
    <div class="data">
      <p>{t.intro}</p>
      <section>
        <h2>{t.exportTitle}</h2>
        <p class="quiet">{t.exportHint}</p>
        <button type="button" onClick={exportAll}>
          {t.exportButton}
        </button>
        <Status line={exported} />
      </section>
      <section>
        <h2>{t.importTitle}</h2>
        <p class="quiet">{t.importHint}</p>
        <label for={id}>{t.importLabel}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => importFile(currentTarget)}
        />
        <Status line={imported} />
      </section>
      <section>
        <h2>{t.deleteTitle}</h2>
        <p class="quiet">{t.deleteHint}</p>
        <DeleteData onExport={exportAll} onDelete={onDelete} />
      </section>
    </div>
  );
}
