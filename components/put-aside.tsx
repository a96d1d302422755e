import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { defaultThreshold, type Threshold } from '../utils/domain/drop';
import { type Choice, putAsideBy } from '../utils/domain/put-aside';
import { format } from '../utils/i18n/format';
import { putAsideTexts } from '../utils/i18n/texts/put-aside';
import type { WatchedPurchase } from '../utils/store/overview';
import { reasonOf } from './reason';
import { Status } from './status';

const ofDrop = ['dismiss', 'tomorrow', 'three-days'] as const satisfies readonly Choice[];

interface PutAsideProps {
  watched: Pick<WatchedPurchase, 'purchase' | 'drop' | 'decision'>;
  onDecide: (choice: Choice) => Promise<void> | void;
  threshold?: Threshold;
}

/**
 * Of which purchase something was just chosen, while the page does not show it yet: what is in the menu's place then may
 * stand in another list.
 */
let chosen: {
  readonly key: string;
  readonly before: string | null;
  readonly byKey: boolean;
  readonly at: number;
} | null = null;

/** What the store takes longer to show, in ms, comes as a surprise: by then the shopper is elsewhere. */
const patience = 5_000;

/** Takes the focus to what came in the place of the control that had it. */
function useFocusAfterChoice(key: string, by: string | null) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const control = self.current?.querySelector('button');
    if (chosen?.key !== key || chosen.before === by || !control?.checkVisibility()) return;
    // Who points at things is not taken to another place of the page.
    if (performance.now() - chosen.at < patience) control.focus({ preventScroll: !chosen.byKey });
    chosen = null;
  }, [key, by]);
  return self;
}

/** A small menu that puts a drop or a purchase aside; in its place, what was decided and the way back. */
export function PutAside({ watched, onDecide, threshold = defaultThreshold }: PutAsideProps) {
  const { purchase, drop, decision } = watched;
  const t = useStore(putAsideTexts);
  const { moment } = useStore(format);
  const [failed, setFailed] = useState<string | null>(null);
  const by = putAsideBy(decision, drop, new Date(), threshold);
  const self = useFocusAfterChoice(purchase.key, by);
  const choose = async (choice: Choice) => {
    const byKey = document.activeElement?.matches(':focus-visible') ?? false;
    chosen = { key: purchase.key, before: by, byKey, at: performance.now() };
    try {
      await onDecide(choice);
      setFailed(null);
    } catch (error) {
      chosen = null;
      setFailed(t.failed({ reason: reasonOf(error) }));
    }
  };
  return (
    <div ref={self} class="put-aside">
      {by ? (
        <p class="row small quiet">
          {by === 'snoozed' ? t.snoozed({ when: moment(decision?.snoozedUntil ?? '') }) : t[by]}
          <button type="button" data-plain onClick={() => void choose('undo')}>
            {t.undo}
          </button>
        </p>
      ) : (
        <Menu
          name={t.menu({ title: purchase.title })}
          choices={drop ? [...ofDrop, 'leave-out'] : ['leave-out']}
          onChoose={choose}
        />
      )}
      <Status line={failed === null ? null : { words: failed, failed: true }} />
    </div>
  );
}

interface MenuProps {
  name: string;
  choices: readonly Exclude<Choice, 'undo'>[];
  onChoose: (choice: Choice) => Promise<void>;
}

/** Turns a menu to the side on which there is room for it. */
function keepInView(menu: HTMLElement | null): void {
  if (!menu) return;
  const { left, right } = menu.getBoundingClientRect();
  if (left < 0 || right > document.documentElement.clientWidth) menu.dataset.turned = '';
  menu.scrollIntoView({ block: 'nearest' });
}

/** Its choices are made when it opens: a list has as many menus as entries, and most are never opened. */
function Menu({ name, choices, onChoose }: MenuProps) {
  const t = useStore(putAsideTexts);
  const [isOpen, setOpen] = useState(false);
  const self = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // In a closed menu the focus would be lost.
    opener.current?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what happens to the buttons in it.
    <div
      ref={self}
      class="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // In a popup, Escape would close the popup and not the menu.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !self.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        data-plain
        ref={opener}
        title={name}
        aria-label={name}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </button>
      {isOpen && (
        <ul ref={keepInView}>
          {choices.map((choice) => (
            <li key={choice}>
              <button
                type="button"
                data-plain
                onClick={() => {
                  void onChoose(choice);
                  close();
                }}
              >
                {t[choice]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
