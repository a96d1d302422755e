import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';

const document = await readFile(new URL('../../STORE.md', import.meta.url), 'utf8');

/** The first cells of the rows of a section's table, code marks taken off. */
function firstCells(heading: string): string[] {
  const section = document.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, cell = '']) => cell);
}

async function permissionsIn(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is written for each browser');
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return [...((await manifest(env)).permissions ?? [])];
}

describe('STORE.md', () => {
  test.each(['chrome', 'firefox'] as const)('gives a reason for each permission in %s', async (browser) => {
    const reasons = new Set(firstCells('A reason for each permission'));
    expect((await permissionsIn(browser)).filter((each) => !reasons.has(each))).toEqual([]);
  });

  test('gives none for what is not asked for', async () => {
    const asked = new Set([...(await permissionsIn('chrome')), ...(await permissionsIn('firefox'))]);
    expect(firstCells('A reason for each permission').filter((each) => !asked.has(each))).toEqual([]);
  });

  test('keeps the short description as short as the stores want it', () => {
    const [, text = ''] = /\*\*Short description\*\*[^:]*: ([\s\S]*?)\n\n/.exec(document) ?? [];
    expect(text.length).toBeGreaterThan(40);
    expect(text.length).toBeLessThanOrEqual(132);
  });
});
