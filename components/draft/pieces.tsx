import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { writeTexts } from '../../utils/i18n/texts/writing';
import { Status, type StatusLine } from '../status';

interface PiecesProps {
  pieces: readonly string[];
  language: string;
  /** @returns false when the browser refused to copy. */
  onCopy: (text: string) => Promise<boolean>;
}

/** A chat's message, part by part, each to be copied by itself. */
export function Pieces({ pieces, language, onCopy }: PiecesProps) {
  const t = useStore(writeTexts);
  const [line, setLine] = useState<StatusLine | null>(null);
  const copy = async (piece: string, number: number) => {
    const copied = await onCopy(piece);
    setLine(copied ? { words: t.copiedPiece({ number }) } : { words: t.copyRefused, failed: true });
  };
  return (
    <section class="pieces">
      <h2>{t.pieces}</h2>
      <ol>
        {pieces.map((piece, index) => (
          <li key={`${index} ${piece}`}>
            <p lang={language} dir="auto">
              {piece}
            </p>
            <button type="button" onClick={() => copy(piece, index + 1)}>
              {t.copyPiece({ number: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <Status line={line} />
    </section>
  );
}
