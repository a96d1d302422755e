import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './tests/browsers/find.ts';

const chromium = await findBrowser('chromium');

/** Stored pages stand beside the repository; tests that need them say so in their names where they are absent. */
const fs = { allow: ['.', '../shared'] };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [preact({ devToolsEnabled: false })],
        server: { fs },
        resolve: {
          alias: { 'wxt/browser': fileURLToPath(new URL('./tests/support/wxt-browser.ts', import.meta.url)) },
        },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          // Each page has a store of its own and often waits for it: two of them go on even with two cores.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          testTimeout: 60_000,
          env: {
            LONG: process.env.LONG ?? '',
            FUZZ_RUNS: process.env.FUZZ_RUNS ?? '200',
            ...(process.env.FUZZ_SEED ? { FUZZ_SEED: process.env.FUZZ_SEED } : {}),
          },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium.path } : {}),
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // A walk mostly waits: the pace of five seconds is real in it.
          maxWorkers: 4,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
