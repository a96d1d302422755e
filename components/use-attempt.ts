import { useState } from 'preact/hooks';
import { reasonOf } from './reason';
import type { StatusLine } from './status';

/**
 * Does what the shopper asked for and says how it went, in a line for `Status`.
 * @param failed says that it did not work, and why.
 */
export function useAttempt(failed: (values: { reason: string }) => string) {
  const [line, setLine] = useState<StatusLine | null>(null);
  /** @param act does it and returns the words for having done it. */
  const attempt = async (act: () => Promise<string>): Promise<void> => {
    try {
      setLine({ words: await act() });
    } catch (error) {
      setLine({ words: failed({ reason: reasonOf(error) }), failed: true });
    }
  };
  return { line, attempt };
}
