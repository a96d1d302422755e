import { ContactCard } from '../../components/contact-card';
import type { Claim } from '../../utils/domain/claim';
import { gapOf } from '../../utils/domain/language';
import { pack, piecesOf } from '../../utils/drafts/pieces';
import { type Following, follow, type Progress } from '../../utils/forms/follow';
import { keepOff } from '../../utils/forms/keep-off';
import type { ContactDraft } from '../../utils/messages';
import { type ContactStage, contactStage } from '../../utils/shops/amazon/contact-steps';
import { openCardHost } from './card-host';

/** Two minutes without a step of the shopper's: the copy button is the way out then. */
const patienceMs = 120_000;

interface Ask {
  readonly drafts: readonly ContactDraft[];
  readonly document: Document;
  readonly address: () => string;
  /** Tick "e-mail me a copy" together with the text. */
  readonly emailCopy: boolean;
  /** What became of each field; no outcomes: no field for a message was recognised. */
  readonly onOutcomes: (stage: ContactStage, outcomes: readonly { role: string; outcome: string }[]) => void;
}

/**
 * A chat takes short messages, one after the other: the lines of a message written for one, the sentences of any
 * other. Every other page takes the whole text.
 */
function partsOf({ text, language, channel }: Claim, stage: ContactStage): string[] {
  if (stage !== 'chat') return [text];
  if (channel === 'chat') return piecesOf(text);
  const sentences = [...new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return pack(sentences, gapOf(language ?? 'en'));
}

/**
 * Shows the drafts of a contact page in its card, and fills the page for the first that belongs to this tab.
 * @returns what takes everything of ours off the page again.
 */
export function showCard({ drafts, document, address, emailCopy, onOutcomes }: Ask): () => void {
  const host = openCardHost(document);
  let shown = Math.max(
    0,
    drafts.findIndex(({ ownTab }) => ownTab),
  );
  let copied: boolean | null = null;
  let collapsed = false;
  let following: Following | null = null;
  let progress: Progress = { ready: false, refusal: null, message: null, put: 0, waiting: true, choices: 0 };
  const text = () => drafts[shown]?.claim.text ?? '';
  const stage = () => contactStage(document, address());
  const parts = () => {
    const claim = drafts[shown]?.claim;
    return claim ? partsOf(claim, stage()) : [];
  };

  let toldUnrecognised = false;
  const tellUnrecognised = () => {
    const { ready, put, choices, message, refusal } = progress;
    if (toldUnrecognised || ready || put > 0 || choices > 0 || message || refusal !== 'no-message') return;
    toldUnrecognised = true;
    onOutcomes(stage(), []);
  };

  const draw = () =>
    host.render(
      <ContactCard
        {...{ drafts, shown, progress, copied, collapsed }}
        stage={stage()}
        parts={parts().length}
        onShow={(index) => {
          shown = index;
          start();
        }}
        onCopy={() => {
          tellUnrecognised();
          const said = (worked: boolean) => {
            copied = worked;
            draw();
          };
          navigator.clipboard.writeText(text()).then(
            () => said(true),
            () => said(false),
          );
        }}
        onPut={() => {
          copied = null;
          following?.put();
        }}
        onCollapse={(small) => {
          collapsed = small;
          draw();
        }}
        onMove={host.moveToOtherSide}
      />,
    );

  const keepOffFields = () => {
    const boxes = following?.fields().map((field) => field.getBoundingClientRect()) ?? [];
    const where = keepOff(host.box(), boxes, document.documentElement.clientWidth);
    if (where === 'move') host.moveToOtherSide();
    if (where !== 'collapse') return;
    collapsed = true;
    draw();
  };

  function start(): void {
    following?.stop();
    const draft = drafts[shown];
    if (!draft) return;
    const { claim, title, ownTab } = draft;
    const { marketplace, orderId, asin, subject } = claim;
    let keptOff = '';
    following = follow({
      document,
      address,
      patienceMs,
      draft: { marketplace, orderId, asin, title, subject, emailCopy },
      pieces: parts,
      once: () => stage() === 'chat',
      byItself: ownTab,
      onProgress: (now) => {
        progress = now;
        draw();
        if (!now.waiting) tellUnrecognised();
        const place = `${now.ready} ${now.put}`;
        if (place !== keptOff) requestAnimationFrame(keepOffFields);
        keptOff = place;
      },
      onOutcomes: (outcomes) => onOutcomes(stage(), outcomes),
    });
  }

  start();
  return () => {
    following?.stop();
    host.remove();
  };
}
