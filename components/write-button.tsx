import { useStore } from '@nanostores/preact';
import { watchedTexts } from '../utils/i18n/texts/watching';

interface WriteButtonProps {
  /** Id of the element that names the purchase. */
  about: string;
  onWrite: () => void;
}

/** A quiet pencil that leads to what can be written about a purchase. */
export function WriteButton({ about, onWrite }: WriteButtonProps) {
  const { write } = useStore(watchedTexts);
  return (
    <button
      type="button"
      data-plain
      class="write"
      title={write}
      aria-label={write}
      aria-describedby={about}
      onClick={onWrite}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path
          d="M2.5 13.5l.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6z M9.4 4.1l2.5 2.5"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
