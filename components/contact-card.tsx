import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { gapOf } from '../utils/domain/language';
import type { Progress } from '../utils/forms/follow';
import { directionOf, locale } from '../utils/i18n';
import { contactTexts } from '../utils/i18n/texts';
import type { ContactDraft } from '../utils/messages';
import type { ContactStage } from '../utils/shops/amazon/contact-steps';
import { contactCardStyle } from './contact-card-style';

export interface ContactCardProps {
  readonly drafts: readonly ContactDraft[];
  readonly shown: number;
  readonly stage: ContactStage;
  /** How many parts the message is put in by; 1 outside of chats. */
  readonly parts: number;
  readonly progress: Progress;
  /** What became of "Copy", or null before it was pressed. */
  readonly copied: boolean | null;
  readonly collapsed: boolean;
  readonly onShow: (draft: number) => void;
  readonly onCopy: () => void;
  readonly onPut: () => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onMove: () => void;
}

type Texts = ReturnType<typeof contactTexts.get>;

/** The one sentence that says what was done, or why nothing was. */
function stateText(t: Texts, { progress, parts, drafts, shown }: ContactCardProps): string | null {
  const { message, put, refusal, ready, waiting } = progress;
  if (refusal === 'sign-in' || refusal === 'other-marketplace') return t[refusal];
  if (message === 'filled' && put > 0)
    return parts > 1 ? t.filledPart({ number: put, count: parts }) : t.filled;
  if (ready && !drafts[shown]?.ownTab) return t.offered;
  if (message !== null && message in t) return t[message as 'not-empty'];
  return ready || waiting ? null : t['no-field'];
}

/** The draft on a contact page: what it is about, its text, what was done with it, and what to do next. */
export function ContactCard(props: ContactCardProps) {
  const t = useStore(contactTexts);
  const language = useStore(locale);
  const heading = useId();
  const { drafts, shown, stage, parts, progress, copied, collapsed } = props;
  const draft = drafts[shown];
  if (!draft) return null;
  const { put, message, choices } = progress;
  const done = message === 'filled' && put > 0;
  const state = stateText(t, props);
  const next = put < parts ? put + 1 : 1;
  const direction = directionOf(language);
  if (collapsed) {
    return (
      <aside aria-label={t.name} lang={language} dir={direction} data-collapsed>
        <style>{contactCardStyle}</style>
        <button type="button" aria-expanded={false} onClick={() => props.onCollapse(false)}>
          {t.expand}
        </button>
      </aside>
    );
  }
  return (
    <aside aria-label={t.name} lang={language} dir={direction}>
      <style>{contactCardStyle}</style>
      <header>
        <h2 id={heading} title={draft.title} dir="auto">
          {draft.title}
        </h2>
        <button type="button" data-icon aria-label={t.move} title={t.move} onClick={props.onMove}>
          ⇄
        </button>
        <button
          type="button"
          data-icon
          aria-expanded
          aria-label={t.collapse}
          title={t.collapse}
          onClick={() => props.onCollapse(true)}
        >
          –
        </button>
      </header>
      <p class="quiet">{t.order({ order: draft.claim.orderId })}</p>
      {drafts.length > 1 && (
        <select
          aria-label={t.draft}
          value={shown}
          onChange={(event) => props.onShow(Number(event.currentTarget.value))}
        >
          {drafts.map(({ claim, title }, index) => (
            <option key={claim.key} value={index}>
              {t.several({ number: index + 1, count: drafts.length, title: claim.subject || title })}
            </option>
          ))}
        </select>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by the keyboard */}
      <section class="text" aria-label={t.message} lang={draft.claim.language ?? ''} dir="auto" tabIndex={0}>
        {draft.claim.text}
      </section>
      <p class="state" role="status" {...(done ? { 'data-done': '' } : {})}>
        {copied === null ? (state ?? '') : copied ? t.copied : t.notCopied}
      </p>
      {put === 0 && (
        <p class="state quiet">
          {t.next({ step: t[`next.${stage}`] })}
          {choices > 0 && gapOf(language) + t.outlined}
        </p>
      )}
      <footer>
        {progress.ready && (
          <button type="button" data-main onClick={props.onPut}>
            {parts > 1 ? t.putPart({ number: next, count: parts }) : t.put}
          </button>
        )}
        <button type="button" {...(progress.ready ? {} : { 'data-main': '' })} onClick={props.onCopy}>
          {t.copy}
        </button>
      </footer>
    </aside>
  );
}
