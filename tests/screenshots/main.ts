import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { copyOfBuild, repository } from '../bench/places.ts';
import { launch, type Session } from '../browsers/launch.ts';
import { startShop } from '../sample-shop/shop.ts';
import { dress, type Look, looks } from './looks.ts';
import { smallPng } from './small-png.ts';
import { fill, type View, views } from './views.ts';

/*
 * `npm run screenshots`: every view in every look into a folder for looking, and a chosen few, small, into
 * docs/pictures for the README. In another language (`--language ar`) only for looking. Needs a production build
 * (npm run build).
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'test-report/screenshots' },
    view: { type: 'string', multiple: true },
    look: { type: 'string', multiple: true },
    language: { type: 'string' },
  },
});

const out = resolve(values.out);
const pictures = join(repository, 'docs/pictures');

/** By the name of the picture, which of all screenshots it is. */
const chosen: Readonly<Record<string, string>> = {
  'popup-005 light-400': 'popup.png',
  'popup-005 dark-400': 'popup-dark.png',
  'strip light-1280': 'strip.png',
  'draft light-1280': 'draft.png',
  'contact light-1280': 'contact.png',
  'dashboard-purchases light-1280': 'dashboard.png',
};

/** The tallest part of a page of ours that is kept, CSS pixels. */
const tallest = 1_600;

async function shoot(page: Page, { ofShop = false }: View, { width, scale }: Look): Promise<Uint8Array> {
  if (!ofShop) {
    // Not by a clip: in a right-to-left page Chromium cuts it out of an empty place.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: Math.min(height, tallest), deviceScaleFactor: scale });
  }
  return page.screenshot({ captureBeyondViewport: false });
}

async function shootAll(view: View, session: Session): Promise<void> {
  await fill(session, view);
  const page = await view.open(session);
  for (const look of wantedLooks) {
    await dress(page, look);
    await view.look?.(page);
    const png = await shoot(page, view, look);
    await writeFile(join(out, `${view.name}-${look.name}.png`), png);
    const picture = values.language ? undefined : chosen[`${view.name} ${look.name}`];
    if (picture) {
      const helper = await session.open('about:blank');
      await writeFile(join(pictures, picture), await smallPng(helper, png));
      await helper.close();
    }
  }
}

/** A view takes a few seconds; on a busy machine a browser now and then never answers. */
const patienceMs = 120_000;

/** A view in a fresh install: what another one's shop pages bring in must not stand in it. */
async function shootView(view: View, extensionDir: string): Promise<void> {
  const shop = await startShop();
  shop.setContact('form');
  shop.setPrice('B0SAMPLAMP', '41.99');
  const session = await launch({
    ...{ browser: 'chromium', extensionDir, shop },
    ...(values.language && { language: values.language }),
  });
  const waiting = new AbortController();
  const tooLong = sleep(patienceMs, undefined, { signal: waiting.signal }).then(() => {
    throw new Error(`${view.name} took longer than ${patienceMs / 1000} s`);
  });
  try {
    await Promise.race([shootAll(view, session), tooLong]);
  } finally {
    waiting.abort();
    // What still waits for the browser fails with it.
    await Promise.allSettled([session.close(), shop.stop(), tooLong]);
  }
}

const wantedLooks = (values.language ? looks.filter(({ direction }) => direction === 'ltr') : looks).filter(
  ({ name }) => values.look?.includes(name) ?? true,
);
const wanted = values.view ? views.filter(({ name }) => values.view?.includes(name)) : views;
const unknown = values.view?.filter((name) => !views.some((view) => view.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `There is no view ${unknown.join(', ')}; there are ${views.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
await mkdir(out, { recursive: true });
await mkdir(pictures, { recursive: true });
const { folder: extensionDir, remove } = await copyOfBuild();
try {
  for (const view of wanted) {
    await shootView(view, extensionDir).catch((error: unknown) => {
      console.error(`${view.name} once more:`, error);
      return shootView(view, extensionDir);
    });
    console.log(`${view.name}: ${wantedLooks.length} pictures`);
  }
} finally {
  await remove();
}
console.log(`All of them are in ${values.out}, the README's in docs/pictures.`);
