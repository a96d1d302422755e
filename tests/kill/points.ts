import { type Plugin, parseAst } from 'vite';

/** The modules of the check and ingest paths. */
const paths = /\/(?:utils\/(?:watch|store)|entrypoints\/background)\/[^?]*\.ts$/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the awaits of a module stand, outer ones included. */
function awaitsOf(code: string, file: string): Place[] {
  const found: Place[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, start, end } = node as { type?: string } & Partial<Place>;
    if (type === 'AwaitExpression' && start !== undefined && end !== undefined) found.push({ start, end });
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code, { lang: 'ts' }, file));
  const wrong = found.find(({ start }) => !code.startsWith('await', start));
  if (wrong) throw new Error(`${file}: no await at ${wrong.start}`);
  return found;
}

/** Hands the value of every await through `__dropbackPoint`, which may end the worker there. */
function withPoints(code: string, file: string): string {
  const inserts = awaitsOf(code, file).flatMap(({ start, end }) => {
    const line = code.slice(0, start).split('\n').length;
    const name = JSON.stringify(`${file.replace(/.*\/(utils|entrypoints)\//, '')}:${line}`);
    return [
      { at: start, text: `((globalThis.__dropbackPoint ?? ((_, value) => value))(${name}, ` },
      { at: end, text: '))' },
    ];
  });
  return inserts
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, insert) => text.slice(0, insert.at) + insert.text + text.slice(insert.at), code);
}

/**
 * Runs in the worker before anything else. At the wanted point it tells the shop and holds the worker where it is: no
 * await may come between, or an open transaction would end of itself. Notifications are told to the shop as well, since a
 * headless browser shows none.
 */
const prelude = `
globalThis.__dropback = { hits: 0, killAt: 0 };
globalThis.__dropbackPoint = (name, value) => {
  const state = globalThis.__dropback;
  state.hits += 1;
  if (state.hits === state.killAt) {
    fetch('https://www.amazon.com/__kill?' + name).catch(() => {});
    const end = Date.now() + 20000;
    while (Date.now() < end);
  }
  return value;
};
{
  const { create, clear } = chrome.notifications;
  const tell = (what, id) => fetch('https://www.amazon.com/__notice?' + what + '=' + encodeURIComponent(id)).catch(() => {});
  chrome.notifications.create = (id, ...rest) => (tell('create', id), create.call(chrome.notifications, id, ...rest));
  chrome.notifications.clear = (id, ...rest) => (tell('clear', id), clear.call(chrome.notifications, id, ...rest));
}
`;

/** Puts a point after every await of the check and ingest paths of a build made for the kill test, and nowhere else. */
export function killPoints(): Plugin {
  return {
    name: 'dropback-kill-points',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (!paths.test(file)) return null;
      const changed = withPoints(code, file);
      return {
        code: file.endsWith('/entrypoints/background/index.ts') ? prelude + changed : changed,
        map: null,
      };
    },
  };
}
