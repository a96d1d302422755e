import { readdir, readFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { fileNameOf, sharedChunks } from './build/chunks';
import { leanScripts } from './build/content';
import { shareParts } from './build/parts';
import { popupPage, withPopup } from './build/popup';
import { packWell } from './build/zip';
import { marketplaceMatches, pictureHosts } from './utils/shops/amazon/hosts';

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

export default defineConfig({
  hooks: {
    ready: (wxt) => {
      shareParts(wxt);
      leanScripts(wxt);
      packWell(wxt);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // Only what is built together has files in common.
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const { rolldownOptions = {} } = config.build ?? {};
      const output = {
        ...rolldownOptions.output,
        codeSplitting: { groups: [withPopup, ...sharedChunks] },
        chunkFileNames: fileNameOf,
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
  vite: ({ command }) => ({
    plugins: [preact({ devToolsEnabled: false }), popupPage],
    // The package's default is built for browsers of ten years ago, and an eighth larger.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      target: 'es2022',
      // Before the bundler's own minifier, which is asked for below: together they pack an eightieth smaller than it alone.
      ...(command === 'build' && {
        minify: 'terser',
        terserOptions: { ecma: 2020, safari10: false, compress: { passes: 2 } },
        rolldownOptions: { output: { minify: true } },
      }),
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
