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

export default defineConfig({
  // A second build can stand beside the one that walks are reading.
  outDir: process.env.OUTPUT ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  // Names stay traceable to their file: nothing is imported behind the reader's back.
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'offscreen'],
    host_permissions: marketplaceMatches,
    action: { default_title: 'Dropback' },
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
