import { useStore } from '@nanostores/preact';
import { watchedTexts } from '../utils/i18n/texts/watching';

const radius = 16;
const round = 2 * Math.PI * radius;

/** How much of a window is left, as a small ring; the words are for screen readers and the pointer. */
export function DaysLeft({ days, of }: { days: number; of: number }) {
  const words = useDaysLeft(days);
  const part = Math.min(1, (days + 1) / (of + 1));
  return (
    <span title={words}>
      <svg
        class="ring"
        width="40"
        height="40"
        viewBox="0 0 40 40"
        aria-hidden="true"
        data-soon={days <= 1 || undefined}
      >
        <circle cx="20" cy="20" r={radius} />
        <circle
          class="left"
          cx="20"
          cy="20"
          r={radius}
          stroke-dasharray={`${part * round} ${round}`}
          transform="rotate(-90 20 20)"
        />
        <text x="20" y="20">
          {days}
        </text>
      </svg>
      <span class="hidden">{words}</span>
    </span>
  );
}

/** "5 days left", "ends today" on the last day. */
export function useDaysLeft(days: number): string {
  const t = useStore(watchedTexts);
  return days === 0 ? t.lastDay : t.daysLeft(days);
}
