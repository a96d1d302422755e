import type { Plugin } from 'vite';
import type { Wxt } from 'wxt';

/** Scripts that do one thing when their page is there and end: nothing of them is left to be ended by the next version. */
const ending = new Set(['contact', 'product']);

/** Where a script runs is said in the manifest; the script itself has no use for the list. */
const withoutMatches: Plugin = {
  name: 'without-matches',
  enforce: 'pre',
  transform: {
    filter: { id: /^[^?]*entrypoints\/[\w-]+\.content\/index\.ts$/ },
    handler(code, id) {
      const without = code.replace(/^ *matches: \w+,$/m, 'matches: [],');
      if (without === code) throw new Error(`${id} names no list as its matches`);
      return without;
    },
  },
};

/** WXT's own tells the page, with the extension's id, that it has begun, and listens for the next one. */
const withoutContext: Plugin = {
  name: 'without-context',
  enforce: 'pre',
  resolveId: (source) => (source === 'wxt/utils/content-script-context' ? '\0no-context' : null),
  load: (id) => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
  buildEnd(error) {
    if (!error && !this.getModuleInfo('\0no-context')) throw new Error("WXT's context has another name");
  },
};

/** Takes out of the scripts in the shop's pages what they have no use for there. */
export function leanScripts(wxt: Wxt): void {
  // The development server ends scripts to load them anew.
  if (wxt.config.command === 'serve') return;

  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    const plugins: Plugin[] = entrypoints.some(({ type }) => type === 'content-script')
      ? [withoutMatches]
      : [];
    if (entrypoints.every(({ name }) => ending.has(name))) plugins.push(withoutContext);
    config.plugins = [...(config.plugins ?? []), ...plugins];
  });
}
