import { readdir, readFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { marketplaceMatches, pictureHosts } from './utils/shops/amazon/hosts';
import { shareParts, startsOf } from './wxt.parts';

/** Why each permission is needed is told in STORE.md; a new one needs a reason there first. */
const permissions = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'scripting',
  'activeTab',
  'contextMenus',
];

const languages = new URL('./utils/i18n/languages/', import.meta.url);

/**
 * The popup must open at once, and each file that it waits for costs milliseconds: what it shares with others comes in
 * two, one of them without what draws, because the background and its offscreen page load it too.
 */
function fileOf(module: string, graph: Rolldown.ChunkingContext): 'base' | 'page' | null {
  const starts = startsOf(module, graph);
  if (!starts.has('popup') || starts.size === 1) return null;
  return starts.has('background') || starts.has('offscreen') ? 'base' : 'page';
}

const inFile = (name: 'base' | 'page', priority: number): Rolldown.CodeSplittingGroup => ({
  debugName: name,
  name: (module, graph) => (fileOf(module, graph) === name ? name : null),
  priority,
});

/** For the same reason the popup's style stands in its page. */
const styleInPopup: Plugin = {
  name: 'style-in-popup',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => /popup.*\.html$/.test(fileName));
      if (page?.type !== 'asset') return;
      page.source = String(page.source).replace(
        /<link rel="stylesheet"[^>]*href="\/([^"]+)">/g,
        (_, name) => {
          const style = bundle[name];
          if (style?.type !== 'asset') throw new Error(`the popup's ${name} is not in the build`);
          delete bundle[name];
          return `<style>${style.source}</style>`;
        },
      );
    },
  },
};

/** The texts of messages stand apart: most of the languages in them are never loaded. */
const isMessage = /utils\/drafts\/(?:kinds|languages)\//;

export default defineConfig({
  hooks: {
    ready: shareParts,
    'vite:build:extendConfig': (entrypoints, config) => {
      // Only what is built together has files in common.
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const { rolldownOptions = {} } = config.build ?? {};
      const output = {
        ...rolldownOptions.output,
        codeSplitting: { groups: [inFile('base', 2), inFile('page', 1)] },
        chunkFileNames: ({ facadeModuleId }: Rolldown.PreRenderedChunk) =>
          `${isMessage.test(facadeModuleId ?? '') ? 'messages' : 'chunks'}/[name]-[hash].js`,
      };
      config.build = { ...config.build, rolldownOptions: { ...rolldownOptions, output } };
    },
    // As plain files, because a content script cannot be split and a worker cannot import when it is asked to.
    'build:publicAssets': async (_wxt, files) => {
      for (const name of await readdir(languages)) {
        const texts: unknown = JSON.parse(await readFile(new URL(name, languages), 'utf8'));
        files.push({ relativeDest: `languages/${name}`, contents: JSON.stringify(texts) });
      }
    },
  },
  // A second build can stand beside the one that walks are reading.
  outDir: process.env.OUTPUT ?? '.output',
  // Names stay traceable to their file: nothing is imported behind the reader's back.
  imports: false,
  manifestVersion: 3,
  // What a reviewer needs to build the same package: no tests, no reports.
  zip: { excludeSources: ['tests/**', 'docs/**', '*-report/**', 'vitest.config.ts'] },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), styleInPopup],
    // The package's default is built for browsers of ten years ago, and an eighth larger.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      target: 'es2022',
      // Files of a package are near: asking for them ahead of an import takes longer than the import.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'offscreen'],
    host_permissions: marketplaceMatches,
    action: { default_title: 'Dropback' },
    // Opens the popup; browsers let the shopper choose other keys.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
    content_security_policy: {
      extension_pages: `script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data: blob: ${pictureHosts.join(' ')}`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dropback@dropback.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
