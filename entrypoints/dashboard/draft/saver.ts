import type { DraftMessage, SaveState } from '../../../components/draft/draft-view';

export interface Saver<Message> {
  /** Keeps a message soon: after a short pause in typing. */
  change(message: Message): void;
  /**
   * Keeps at once what still waits.
   * @returns the claim's key, or null when nothing was ever kept.
   * @throws what the last attempt to keep it threw.
   */
  flush(): Promise<string | null>;
}

/**
 * Keeps what the shopper types, in order, the newest winning.
 * @param keep stores a message and answers with its claim's key.
 * @param tell is told what is happening.
 * @param pause milliseconds without a keystroke before anything is kept.
 */
export function makeSaver<Message = DraftMessage>(
  keep: (message: Message) => Promise<string>,
  tell: (state: SaveState) => void,
  pause = 250,
): Saver<Message> {
  let waiting: Message | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<string | null> = Promise.resolve(null);

  const flush = () => {
    clearTimeout(timer);
    const message = waiting;
    if (message === null) return last;
    waiting = null;
    tell({ state: 'saving' });
    last = last.catch(() => null).then(() => keep(message));
    last.then(
      () => tell({ state: waiting === null ? 'saved' : 'saving' }),
      (error) => {
        // What could not be kept waits for the next attempt, unless something newer does already.
        waiting ??= message;
        tell({ state: 'failed', error });
      },
    );
    return last;
  };

  return {
    change(message) {
      waiting = message;
      clearTimeout(timer);
      timer = setTimeout(() => void flush().catch(() => null), pause);
    },
    flush,
  };
}
