import { classify } from './classify';
import { collect, isEmpty } from './collect';
import { type Filled, fill, type TouchedByShopper } from './fill';
import { watchLateFields } from './late-fields';
import { mark } from './mark';
import { nextChoices } from './next-choice';
import { type FormDraft, type Outcome, type Plan, plan, type Step } from './plan';
import type { Role } from './roles';
import { watchShopper } from './shopper';
import { resolve } from './trees';

/** How often a value is put in again by itself when the page takes it away. */
const mostTries = 3;

/** What the card shows of a page that is followed. */
export interface Progress {
  /** The message field stands ready for a text, so that "Put my text here" has a place. */
  readonly ready: boolean;
  readonly refusal: Plan['refusal'];
  /** What became of the message field; null before anything was tried. */
  readonly message: Outcome | null;
  /** How many pieces were put into the page so far. */
  readonly put: number;
  /** Whether fields that appear later are still waited for. */
  readonly waiting: boolean;
  readonly choices: number;
}

export interface FollowOptions {
  readonly document: Document;
  readonly address: () => string;
  readonly draft: Omit<FormDraft, 'message'>;
  /** The message in parts for a chat, else the whole as the only part. */
  readonly pieces: () => readonly string[];
  /** A chat empties its field when something is sent: nothing goes in a second time by itself. */
  readonly once: () => boolean;
  /** Fill empty fields by ourselves: only in the tab that the shopper opened for this draft. */
  readonly byItself: boolean;
  readonly patienceMs: number;
  readonly onProgress: (progress: Progress) => void;
  readonly onOutcomes: (outcomes: readonly { role: Role; outcome: Outcome }[]) => void;
}

export interface Following {
  /** The shopper's click on "Put my text here": the next piece goes in, with everything else that is empty. */
  put(): void;
  /** The fields that were filled or wait to be, so that the card can keep off them. */
  fields(): HTMLElement[];
  stop(): void;
}

/**
 * Follows a contact page from when it opens: collects, classifies, plans and fills, again as fields appear. By
 * itself it writes the first piece once; every further piece needs the shopper's click. From the moment the shopper
 * types, it does nothing by itself any more.
 */
export function follow(options: FollowOptions): Following {
  const { document } = options;
  const filledMarks = new Map<HTMLElement, () => void>();
  let choiceMarks: { element: HTMLElement; unmark: () => void }[] = [];
  let writing = false;
  let byItself = options.byItself;
  /** The shopper pressed something after the message went in: it may be on its way. */
  let pressed = false;
  let put = 0;
  let written: HTMLElement | null = null;
  let message: Outcome | null = null;
  let retries = 0;
  const tries = new WeakMap<Element, number>();

  const unmark = (element: HTMLElement) => {
    filledMarks.get(element)?.();
    filledMarks.delete(element);
  };
  const shopper = watchShopper(document, () => writing, {
    onType: (field) => {
      unmark(field);
      // Only for the button on the card is the page still looked at: nothing goes in by itself from here on.
      byItself = false;
      late.extend();
    },
    onChoose: (field) => {
      unmark(field);
      late.extend();
    },
    onPress: (leadsOn) => {
      if (leadsOn && put > 0) pressed = true;
      late.extend();
    },
  });

  function point(elements: readonly HTMLElement[]): void {
    choiceMarks = choiceMarks.filter(({ element, unmark: remove }) => {
      const stays = elements.includes(element);
      if (!stays) remove();
      return stays;
    });
    for (const element of elements) {
      if (!choiceMarks.some((each) => each.element === element))
        choiceMarks.push({ element, unmark: mark(element, 'choose') });
    }
  }

  const read = (piece: string) =>
    plan(classify(collect(document)), { ...options.draft, message: piece }, options.address());
  /** What the message field gets next by itself; once all is in, the last part again. */
  const nextPiece = () => {
    const pieces = options.pieces();
    return pieces[Math.min(put, pieces.length - 1)] ?? '';
  };

  function carryOut(now: Plan, touched: TouchedByShopper): void {
    if (now.steps.length === 0) return;
    writing = true;
    let done: Filled[];
    try {
      done = fill(now, document, options.address(), touched);
    } finally {
      writing = false;
    }
    for (const { role, outcome, element } of done) {
      if (element && !filledMarks.has(element)) filledMarks.set(element, mark(element, 'filled'));
      if (role !== 'message') continue;
      message = outcome;
      if (!element) continue;
      put += 1;
      written = element;
      pressed = false;
    }
    options.onOutcomes(done.map(({ role, outcome }) => ({ role, outcome })));
  }

  /**
   * By itself the message goes in once. Again only when it vanished without the shopper's doing: the page drew its
   * form anew, or took its state back when its own program woke up.
   */
  function mayWrite(): boolean {
    if (put === 0) return true;
    return (
      !options.once() &&
      !pressed &&
      retries < mostTries &&
      written !== null &&
      (!written.isConnected || isEmpty(written))
    );
  }

  /** A page that takes a value back each time must not make us answer forever. */
  function mayTry({ role, handle }: Step): boolean {
    if (role === 'message' && !mayWrite()) return false;
    const element = resolve(document, handle);
    const tried = element ? (tries.get(element) ?? 0) : mostTries;
    if (element) tries.set(element, tried + 1);
    return tried <= mostTries;
  }

  let last: Plan | null = null;
  function look(): void {
    shopper.listen();
    late.widen();
    if (byItself && put > 0 && mayWrite()) {
      put -= 1;
      retries += 1;
    }
    last = read(nextPiece());
    if (byItself) {
      const allowed = last.steps.filter(mayTry);
      if (allowed.length > 0) {
        carryOut({ ...last, steps: allowed }, shopper.touched);
        // A topic that was set can bring the next list at once.
        last = read(nextPiece());
      }
    }
    const messageLeft = last.left.find(({ role }) => role === 'message')?.outcome;
    if (put === 0 && messageLeft) message = messageLeft;
    point(put === 0 && !isReady() && last.refusal !== 'sign-in' ? nextChoices(document, options.draft) : []);
    report();
  }

  function isReady(): boolean {
    return last?.steps.some(({ role }) => role === 'message') ?? false;
  }

  function report(): void {
    options.onProgress({
      ready: isReady(),
      refusal: last?.refusal ?? null,
      message,
      put,
      waiting: late.running(),
      choices: choiceMarks.length,
    });
  }

  const late = watchLateFields(document, options.patienceMs, look, report);
  look();
  return {
    put: () => {
      const pieces = options.pieces();
      const piece = pieces[put < pieces.length ? put : 0] ?? '';
      last = read(piece);
      // Asked for by the shopper's own click, so that what is empty may be filled even where he wrote before.
      carryOut(last, new WeakSet());
      const left = last.left.find(({ role }) => role === 'message');
      if (left) message = left.outcome;
      last = read(piece);
      report();
    },
    fields: () =>
      [...filledMarks.keys(), ...(last?.steps ?? []).map(({ handle }) => resolve(document, handle))].filter(
        (element) => element?.isConnected === true,
      ) as HTMLElement[],
    stop: () => {
      late.stop();
      shopper.stop();
      point([]);
      for (const element of [...filledMarks.keys()]) unmark(element);
    },
  };
}
