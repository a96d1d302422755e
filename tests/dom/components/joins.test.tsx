import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { AccessNotice } from '../../../components/access-notice';
import { CheckNow } from '../../../components/check-now';
import { ContactCard } from '../../../components/contact-card';
import { Health } from '../../../components/dashboard/health';
import { Aloud } from '../../../components/draft/aloud';
import { RouteList } from '../../../components/draft/route-list';
import { Pauses } from '../../../components/pauses';
import { TroubleNotice } from '../../../components/trouble-notice';
import { Welcome } from '../../../components/welcome';
import { type LanguageTexts, speakWith } from '../../../utils/i18n';
import { claim, links, now, pause, watched } from './samples';
import { show, words } from './stage';

const files = import.meta.glob<LanguageTexts>('../../../utils/i18n/languages/{ja,zh-CN,zh-TW,de}.json', {
  import: 'default',
  eager: true,
});

async function speak(language: string): Promise<void> {
  const texts = files[`../../../utils/i18n/languages/${language}.json`];
  await act(() => speakWith({ language, texts: texts ?? {} }));
}
afterEach(() => act(() => speakWith({ language: 'en', texts: {} })));

const nothing = async () => {};
const shown = watched({}, null);
/** Views in which two sentences stand one after the other, but were written apart. */
const views: readonly [string, ComponentChild][] = [
  ['access', <AccessNotice key="" marketplace="www.amazon.de" onAllow={async () => false} />],
  ['trouble', <TroubleNotice key="" trouble="full" data="" />],
  [
    'pauses',
    <Pauses
      key=""
      pauses={[{ ...pause('sign-in'), scope: 'orders' }, pause('captcha'), pause('error')]}
      {...{ links, now }}
    />,
  ],
  ['check', <CheckNow key="" onCheck={async () => ({ started: 2, waiting: 'paused' })} />],
  ['aloud', <Aloud key="" text="A" language="en" help="" />],
  [
    'routes',
    <RouteList key="" routes={shown.routes} {...{ purchase: shown.purchase, links }} onTaken={nothing} />,
  ],
  [
    'welcome',
    <Welcome
      key=""
      {...{ onChange: nothing, links, settingsPlace: '', keys: null, home: 'www.amazon.com' }}
      settings={{ checks: true, notifications: true }}
      marketplaces={['www.amazon.com']}
    />,
  ],
  [
    'contact card',
    <ContactCard
      key=""
      drafts={[{ claim: claim(), title: 'A', ownTab: true }]}
      {...{ shown: 0, stage: 'chat', parts: 1, copied: null, collapsed: false }}
      progress={{ ready: false, refusal: null, message: null, put: 0, waiting: true, choices: 2 }}
      {...{ onShow: () => {}, onCopy: () => {}, onPut: () => {}, onCollapse: () => {}, onMove: () => {} }}
    />,
  ],
  [
    'health',
    <Health
      key=""
      shops={[
        {
          ...{ marketplace: 'www.amazon.de', listAt: null, detailsAt: null, checkedAt: null, priceAt: null },
          ...{ requests: 0, pauses: [pause('captcha'), { ...pause('sign-in'), scope: 'orders' }] },
        },
      ]}
      {...{ reports: [], about: '', now, onCopy: async () => true }}
    />,
  ],
];

/** What stands in one paragraph each, and the whole where there is none. */
const paragraphs = (stage: HTMLElement) => [...stage.querySelectorAll('p, td div')].map(words);

test.each(['ja', 'zh-CN', 'zh-TW'])('%s: no space stands between two sentences', async (language) => {
  await speak(language);
  for (const [name, view] of views) {
    const stage = await show(view, 800);
    if (name === 'check') {
      stage.querySelector('button')?.click();
      await expect.poll(() => words(stage)).toMatch(/。/u);
      await act(async () => {});
    }
    expect(words(stage), name).toMatch(/\p{Script=Han}/u);
    expect(paragraphs(stage).join('\n'), name).not.toMatch(/[。！？；;] /u);
  }
});

test('German: a space does', async () => {
  await speak('de');
  for (const [name, view] of views) {
    const stage = await show(view, 800);
    expect(paragraphs(stage).join('\n'), name).not.toMatch(/[.!?][A-ZÄÖÜ]/u);
  }
});
