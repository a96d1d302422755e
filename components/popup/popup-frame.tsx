import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pageTexts } from '../../utils/i18n/texts/popup';
import { Mark } from '../mark';

interface PopupFrameProps {
  /** Null where there is nothing to go back from. */
  onBack: (() => void) | null;
  children: ComponentChildren;
}

/** The popup around what it shows. */
export function PopupFrame({ onBack, children }: PopupFrameProps) {
  const t = useStore(pageTexts);
  return (
    <>
      <header class="brand">
        <Mark size={24} />
        <h1>{t.name}</h1>
        {onBack && <Back onBack={onBack} />}
      </header>
      {children}
    </>
  );
}

/** Takes the focus as it appears: what had it is gone with the view that it leads back to. Escape does the same. */
function Back({ onBack }: { onBack: () => void }) {
  const t = useStore(pageTexts);
  const self = useRef<HTMLButtonElement>(null);
  useEffect(() => self.current?.focus(), []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // Escape in an open menu or in the middle of writing a character is not about the page.
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // Or the browser would close the popup.
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onBack]);
  return (
    <button type="button" ref={self} onClick={onBack}>
      {t.back}
    </button>
  );
}
