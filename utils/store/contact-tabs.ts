import { browser } from 'wxt/browser';

const key = 'contactTabs';

type Links = Readonly<Record<string, string>>;

async function readLinks(): Promise<Links> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Links | undefined) ?? {};
}

// Two tabs can open in one turn; each change has to see the one before.
let queue: Promise<unknown> = Promise.resolve();

function change(update: (links: Links) => Links): Promise<void> {
  const changed = queue.then(async () => {
    const before = await readLinks();
    const after = update(before);
    if (after !== before) await browser.storage.session.set({ [key]: after });
  });
  queue = changed.catch(() => {});
  return changed;
}

/** Remembers, for this browser session, that a tab was opened for a claim's message. */
export function linkTab(tabId: number, claim: string): Promise<void> {
  return change((links) => ({ ...links, [tabId]: claim }));
}

/** A tab opened from a contact tab belongs to the same message: the support hub opens its chat in one. */
export function inheritLink(tabId: number, openerTabId: number): Promise<void> {
  return change((links) => {
    const claim = links[openerTabId];
    return claim === undefined ? links : { ...links, [tabId]: claim };
  });
}

/**
 * Forgets a closed tab; its number can be given out again.
 * @returns the claim of which it was the last tab, or null.
 */
export async function unlinkTab(tabId: number): Promise<string | null> {
  let last: string | null = null;
  await change((links) => {
    const { [tabId]: claim, ...rest } = links;
    if (claim === undefined) return links;
    if (!Object.values(rest).includes(claim)) last = claim;
    return rest;
  });
  return last;
}

/** Forgets which tabs belonged to a message, whatever was being noted of them. */
export function forgetTabs(): Promise<void> {
  return change(() => ({}));
}

/** The claim whose message belongs to a tab, or null. */
export async function claimOfTab(tabId: number): Promise<string | null> {
  await queue;
  return (await readLinks())[tabId] ?? null;
}
