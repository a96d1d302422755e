import { useStore } from '@nanostores/preact';
import { useId, useRef, useState } from 'preact/hooks';
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

/** A small menu that puts a drop or a purchase aside; in its place, what was decided and the way back. */
export function PutAside({ watched, onDecide, threshold = defaultThreshold }: PutAsideProps) {
  const { purchase, drop, decision } = watched;
  const t = useStore(putAsideTexts);
  const { moment } = useStore(format);
  const [failed, setFailed] = useState<string | null>(null);
  const choose = async (choice: Choice) => {
    try {
      await onDecide(choice);
      setFailed(null);
    } catch (error) {
      setFailed(t.failed({ reason: reasonOf(error) }));
    }
  };
  const by = putAsideBy(decision, drop, new Date(), threshold);
  return (
    <div class="put-aside">
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
function keepInView(menu: HTMLElement): void {
  delete menu.dataset.turned;
  const { left, right } = menu.getBoundingClientRect();
  if (left < 0 || right > document.documentElement.clientWidth) menu.dataset.turned = '';
  menu.scrollIntoView({ block: 'nearest' });
}

function Menu({ name, choices, onChoose }: MenuProps) {
  const t = useStore(putAsideTexts);
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => details.current?.removeAttribute('open');
  return (
    <details
      ref={details}
      class="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        // In a popup, Escape would close the popup and not the menu.
        event.preventDefault();
        event.stopPropagation();
        close();
        summary.current?.focus();
      }}
      onToggle={() => {
        const menu = list.current;
        if (!menu || !details.current?.open) return;
        keepInView(menu);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !details.current?.contains(relatedTarget)) close();
      }}
    >
      <summary ref={summary} aria-label={name} aria-controls={id} title={name}>
        <span aria-hidden="true">…</span>
      </summary>
      <ul ref={list} id={id}>
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              data-plain
              onClick={() => {
                close();
                void onChoose(choice);
              }}
            >
              {t[choice]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
