import type { Pause } from '../utils/store/overview';
import type { ShopLinks } from './links';
import { PauseNotice } from './popup/pause-notice';

interface PausesProps {
  pauses: readonly Pause[];
  links: ShopLinks;
  now: Date;
}

/** Every marketplace that rests, and why; nothing when none does. */
export function Pauses({ pauses, links, now }: PausesProps) {
  if (pauses.length === 0) return null;
  return (
    <ul class="pauses">
      {pauses.map((pause) => (
        <PauseNotice key={`${pause.marketplace} ${pause.reason}`} {...{ pause, links, now }} />
      ))}
    </ul>
  );
}
