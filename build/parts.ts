import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Wxt } from 'wxt';
import { partFor, partsOf } from '../utils/scripts';

/** The pages, contexts and scripts from which a module is reached, by their name under `entrypoints/`. */
export function startsOf(module: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const starts = new Set<string>();
  const seen = new Set([module]);
  for (const id of seen) {
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const start = /entrypoints\/([\w-]+)(?:\.content)?(?:\/(?:main|index))?\.[a-z]+$/.exec(id)?.[1];
    if (start) starts.add(start);
    for (const importer of importers) seen.add(importer);
  }
  return starts;
}

const isSharing = ({ name }: { readonly name: string }) => partsOf(name).length > 0;

/**
 * Neither a content script nor what is injected can import: each file is a plain script. Here a file leaves what it
 * exports under its name for those after it, in the world of our scripts, which the page cannot reach.
 */
const output: Rolldown.OutputOptions = {
  format: 'cjs',
  exports: 'named',
  esModule: false,
  chunkFileNames: '[name].js',
  codeSplitting: {
    // What a module needs has a part of its own.
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'parts', name: (module, graph) => partFor(module, startsOf(module, graph)) }],
  },
  postBanner: ({ fileName }) =>
    `(()=>{"use strict";const dropback=globalThis.dropback??={},exports=dropback["${basename(fileName)}"]={},` +
    'require=file=>dropback[file.slice(file.lastIndexOf("/")+1)];',
  postFooter: 'return exports.default})()',
};

/** What a script is not told to load, or loads too late, would be missing in the shopper's browser only. */
const inOrder: Plugin = {
  name: 'parts-in-order',
  generateBundle(_options, bundle) {
    for (const entry of Object.values(bundle)) {
      if (entry.type !== 'chunk' || !entry.isEntry) continue;
      const before = new Set<string>();
      for (const file of [...partsOf(entry.name), entry.fileName]) {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') throw new Error(`${entry.name} loads ${file}, which was not built`);
        const missing = chunk.imports.find((each) => !before.has(each));
        if (missing)
          throw new Error(`${entry.name} loads ${file} without ${missing} before it: utils/scripts.ts`);
        before.add(file);
      }
    }
  },
};

/** Builds what the scripts in the shop's pages and the reader share once, as the parts of `utils/scripts`. */
export function shareParts(wxt: Wxt): void {
  // The development server builds each script by itself, to load it anew by itself.
  if (wxt.config.command === 'serve') return;

  wxt.hook('entrypoints:grouped', (_wxt, groups) => {
    const together = groups.flatMap((group) => (!Array.isArray(group) && isSharing(group) ? [group] : []));
    const others = groups.filter((group) => Array.isArray(group) || !isSharing(group));
    groups.splice(0, groups.length, ...others, together);
  });

  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(isSharing)) return;
    const inFolder = new Set(
      entrypoints.flatMap(({ type, name }) => (type === 'content-script' ? [name] : [])),
    );
    const entryFileNames = ({ name }: { readonly name: string }) =>
      inFolder.has(name) ? 'content-scripts/[name].js' : '[name].js';
    config.plugins = [...(config.plugins ?? []), inOrder];
    config.build = {
      ...config.build,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: { ...output, minify: true, entryFileNames },
      },
    };
  });

  wxt.hook('build:manifestGenerated', (_wxt, manifest) => {
    for (const script of manifest.content_scripts ?? [])
      script.js = script.js?.flatMap((file) => [...partsOf(basename(file, '.js')), file]);
  });
}
