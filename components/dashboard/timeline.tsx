import { useStore } from '@nanostores/preact';
import { dayAt } from '../../utils/domain/days';
import type { TimelineEvent } from '../../utils/domain/timeline';
import { format } from '../../utils/i18n/format';
import { claimTexts } from '../../utils/i18n/texts/entries';
import { historyTexts } from '../../utils/i18n/texts/history';
import { noPriceTexts } from '../../utils/i18n/texts/watching';
import { kindTexts } from '../../utils/i18n/texts/writing';
import { Cut } from './cut';

/** What happened to a purchase, in the order of time; what is still to come stands apart in colour. */
export function Timeline({ events, now }: { events: readonly TimelineEvent[]; now: Date }) {
  const t = useStore(historyTexts);
  const words = useWords();
  const { day, moment } = useStore(format);
  const today = dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <section class="history">
      <h2>{t.what}</h2>
      <Cut rows={events}>
        {(shown) => (
          <ol class="timeline">
            {shown.map((event) => (
              <li
                key={`${event.kind} ${event.at ?? event.on}`}
                data-kind={event.kind}
                data-ahead={(event.on !== null && event.on > today) || undefined}
              >
                <span>{words(event)}</span>
                <span class="quiet small">
                  {event.at !== null ? moment(event.at) : event.on !== null ? day(event.on) : t.dayUnknown}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Cut>
    </section>
  );
}

function useWords(): (event: TimelineEvent) => string {
  const t = useStore(historyTexts);
  const none = useStore(noPriceTexts);
  const kinds = useStore(kindTexts);
  const states = useStore(claimTexts);
  const { money } = useStore(format);
  return (event) => {
    if ('price' in event) return t[event.kind]({ price: money(event.price) });
    if ('because' in event) return t[event.kind]({ reason: none[event.because] });
    if (!('claim' in event)) return t[event.kind];
    const kind = kinds[event.claim.kind];
    return event.kind === 'answered'
      ? t.answered({ kind, state: states[event.claim.state] })
      : t[event.kind]({ kind });
  };
}
