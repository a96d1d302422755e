import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../dashboard/when-idle';

/** Something that is loaded after the first drawing; null until then, and where it cannot be loaded. */
export function useLater<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly part: Part } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, whatever the function's identity.
  useEffect(() => {
    const come = (loaded: Part) => setPart({ part: loaded });
    return whenIdle(() => void load().then(come, () => undefined));
  }, []);
  return part?.part ?? null;
}
