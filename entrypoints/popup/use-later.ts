import { useEffect, useState } from 'preact/hooks';

/** Something that is loaded after the first drawing; null until then, and where it cannot be loaded. */
export function useLater<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly part: Part } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, whatever the function's identity.
  useEffect(() => {
    void load().then(
      (loaded) => setPart({ part: loaded }),
      () => undefined,
    );
  }, []);
  return part?.part ?? null;
}
