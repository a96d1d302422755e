import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The name under which the bundle stands in a page. */
export type InPage = { readonly dropbackBench: typeof import('./in-page.ts') };

/**
 * The parts of Dropback that the bench calls by themselves, as one script to be evaluated in a page; built and
 * minified as the extension is.
 */
export async function bundleParts(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': here('./extension-browser.ts') } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: here('./in-page.ts'), formats: ['iife'], name: 'dropbackBench' },
    },
  });
  for (const each of Array.isArray(result) ? result : [result]) {
    for (const chunk of 'output' in each ? each.output : []) {
      // A top-level `var` of a script that is evaluated does not become a global by itself.
      if (chunk.type === 'chunk') return `${chunk.code}\nglobalThis.dropbackBench = dropbackBench;`;
    }
  }
  throw new Error('the parts could not be bundled');
}
