import { useEffect, useRef } from 'preact/hooks';

/** Acts once something that was open is gone: what had the focus in it has lost it. */
export function useOnClose(isOpen: boolean, act: () => void): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) act();
    wasOpen.current = isOpen;
  });
}
