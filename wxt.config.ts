import { readdir, readFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
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

const inPages: ReadonlySet<string> = new Set(['content-script', 'unlisted-script']);

export default defineConfig({
  hooks: {
    // Scripts in the shop's pages only send messages, which every browser of ours answers by promises: there the
    // polyfill would be half of what a page loads.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => inPages.has(type))) delete config.resolve?.alias;
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
  modules: ['@wxt-dev/webextension-polyfill'],
  // Names stay traceable to their file: nothing is imported behind the reader's back.
  imports: false,
  manifestVersion: 3,
  // What a reviewer needs to build the same package: no tests, no reports.
  zip: { excludeSources: ['tests/**', 'docs/**', '*-report/**', 'vitest.config.ts'] },
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })], build: { target: 'es2022' } }),
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
