/** One request that reached the shop, the browser's own traffic included. */
export interface SeenRequest {
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly method: string;
  /** `Sec-Fetch-Dest`: `document` for a page that was opened, `empty` for a fetch; "" where not told. */
  readonly destination: string;
  readonly at: Date;
}

/**
 * Something done in a page that a program of ours must never do.
 * `post` = a form or request reached the server by POST, however it was sent.
 */
export interface Act {
  readonly kind: 'submit' | 'enter' | 'click' | 'post';
  /** `send`, `cancel`, `buy`, `choose`, `sign-in` as the page marks it, else the button's own words. */
  readonly what: string;
  readonly host: string;
  readonly path: string;
  /** False when a script did it; null where the server cannot know. */
  readonly trusted: boolean | null;
  /** The message field's text at that moment, "" for none. */
  readonly text: string;
  readonly at: Date;
}

export interface ShopRecord {
  readonly requests: SeenRequest[];
  readonly acts: Act[];
  /** Requests whose path (with query) starts with the string or matches the expression. */
  requestsTo(path: string | RegExp, host?: string): SeenRequest[];
  clear(): void;
}

/** An empty record. */
export function newRecord(): ShopRecord {
  const requests: SeenRequest[] = [];
  const acts: Act[] = [];
  return {
    requests,
    acts,
    requestsTo: (path, host) =>
      requests.filter((each) => (host === undefined || each.host === host) && pathMatches(path, each.path)),
    clear() {
      requests.length = 0;
      acts.length = 0;
    },
  };
}

/** Whether a path (with query) starts with a string or matches an expression; no pattern matches all. */
export function pathMatches(pattern: string | RegExp | undefined, path: string): boolean {
  if (pattern === undefined) return true;
  return typeof pattern === 'string' ? path.startsWith(pattern) : pattern.test(path);
}

/** What the recorder script sends; anything else is refused. */
export function readAct(body: string): Pick<Act, 'kind' | 'what' | 'trusted' | 'text'> | null {
  try {
    const { kind, what, trusted, text } = JSON.parse(body);
    if (!['submit', 'enter', 'click'].includes(kind)) return null;
    return { kind, what: String(what), trusted: trusted === true, text: String(text) };
  } catch {
    return null;
  }
}

/** Stands in every page; listens in the capture phase, so no handler of the page can hide an act from it. */
export const recorderScript = `<script>
(() => {
  const tell = (kind, what, event) => {
    const field = document.querySelector('textarea');
    const text = field ? field.value : '';
    navigator.sendBeacon('/__record', JSON.stringify({ kind, what, trusted: event.isTrusted, text }));
  };
  const words = (element) => (element.value || element.textContent || '').trim().slice(0, 60);
  addEventListener('submit', (event) => {
    const form = event.target;
    tell('submit', form.getAttribute('name') || form.getAttribute('action') || '', event);
  }, true);
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') tell('enter', event.target.tagName ? event.target.tagName.toLowerCase() : '', event);
  }, true);
  addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const marked = target && target.closest('[data-sample-act]');
    const button = target && target.closest('button, input[type=submit], [role=button]');
    if (marked) tell('click', marked.dataset.sampleAct, event);
    else if (button) tell('click', words(button), event);
  }, true);
})();
</script>`;
