import { describe, expect, test } from 'vitest';
import {
  availableLanguages,
  type Channel,
  channels,
  compose,
  type Draft,
  type DraftFacts,
  messageKinds,
} from '../../../utils/drafts';
import { pieceLength } from '../../../utils/drafts/pieces';
import { full, minimal } from './sample-facts';

function check({ subject, text, pieces }: Draft, channel: Channel): void {
  for (const part of [subject, text, ...pieces]) {
    expect(part).not.toBe('');
    expect(part).not.toMatch(/[{}[\]]|\bnull\b|undefined|NaN|Invalid/u);
    expect(part).not.toMatch(/\(\s*\)|（\s*）|“\s*”|„\s*[“”]|«\s*»|「\s*」|”\s*”/u);
    expect(part).not.toMatch(/[ \u00A0]{2}| [.,:;?!)。，](?!\d)|[,:;、，：] *(?:[.?!。？]|$)|\.\.|\( /u);
    expect(part).not.toMatch(/^\s|\s$|[ \t]\n|\n{3}/u);
  }
  expect(text).toContain(full.orderId);
  expect(subject).toContain(full.orderId);
  if (channel === 'chat') {
    expect(pieces.join('\n')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(pieceLength);
  } else expect(pieces).toEqual([text]);
  expect(text.length).toBeLessThan(4000);
}

describe.each(availableLanguages)('%s', (language) => {
  test.each(messageKinds)('%s in every channel, with full and minimal facts', async (kind) => {
    for (const channel of channels) {
      for (const facts of [full, minimal]) check(await compose({ kind, language, channel, facts }), channel);
    }
  });

  test('the price difference with each fact missing', async () => {
    for (const kind of ['price-difference-shop', 'price-difference-seller'] as const) {
      for (const name of Object.keys(full) as (keyof DraftFacts)[]) {
        if (name === 'orderId') continue;
        const facts = { ...full, [name]: null };
        for (const channel of channels) check(await compose({ kind, language, channel, facts }), channel);
      }
    }
  });

  test('a seller is told who offers it now, in four different sentences', async () => {
    const texts = new Set<string>();
    for (const soldNow of ['shop', 'same-seller', 'another-seller', null] as const) {
      for (const condition of ['used', 'renewed', null] as const) {
        const facts = { ...full, soldNow, condition };
        const draft = await compose({ kind: 'price-difference-seller', language, channel: 'form', facts });
        check(draft, 'form');
        expect(draft.text).not.toMatch(/https?:|www\.|amazon\.example|<|\*\*/u);
        texts.add(draft.text);
      }
    }
    expect(texts.size).toBe(12);
  });

  test('reads as it was reviewed', async () => {
    const messages: string[] = [];
    for (const kind of messageKinds) {
      for (const channel of channels) {
        for (const [name, facts] of [
          ['full', full],
          ['minimal', minimal],
        ] as const) {
          const { subject, pieces } = await compose({ kind, language, channel, facts });
          messages.push(`# ${kind} · ${channel} · ${name}\n${subject}\n\n${pieces.join('\n―\n')}\n`);
        }
      }
    }
    await expect(messages.join('\n')).toMatchFileSnapshot(`snapshots/${language}.txt`);
  });
});

describe('the facts stand in the message', () => {
  const request = { kind: 'price-difference-shop', channel: 'form', facts: full } as const;
  const spaces = (text: string) => text.replaceAll(/\s/gu, ' ');

  test.each([
    ['en', ['November 8, 2026', '€1,249.99', '€1,199.99', '€100.00', '2 pieces', '3:05 PM']],
    ['de', ['8. November 2026', '1.249,99 €', '1.199,99 €', '100,00 €', '2 Stück', '15:05 Uhr']],
    ['fr', ['8 novembre 2026', '1 249,99 €', '1 199,99 €', '100,00 €']],
    ['pl', ['8 listopada 2026', '1249,99 €', '1199,99 €', '100,00 €']],
    ['ja', ['2026年11月8日', '€1,249.99', '€1,199.99', '€100.00', '2点', '15:05']],
    ['hy', ['08 նոյեմբերի, 2026', '1249,99 €', '100,00 €']],
  ])('in the forms of %s', async (language, forms) => {
    const { text } = await compose({ ...request, language });
    for (const form of forms) expect(spaces(text)).toContain(form);
  });

  test('with the currency’s own digits', async () => {
    const yen = (minor: number) => ({ minor, currency: 'JPY' });
    const facts = { ...full, quantity: 1, paid: yen(6980), now: yen(6480), difference: yen(500) };
    const { text } = await compose({ ...request, language: 'ja', facts });
    for (const form of ['￥6,980', '￥6,480', '￥500']) expect(text).toContain(form);
    expect(text).not.toContain('.0');
  });

  test('as the marketplace’s country writes them', async () => {
    const american = await compose({ ...request, language: 'en', facts: { ...full, country: 'US' } });
    const british = await compose({ ...request, language: 'en', facts: { ...full, country: 'GB' } });
    const mexican = await compose({ ...request, language: 'es', facts: { ...full, country: 'MX' } });
    expect(american.text).toContain('November 8, 2026');
    expect(british.text).toContain('8 November 2026');
    expect(mexican.text).toContain('1,249.99');
    expect((await compose({ ...request, language: 'es' })).text).toContain('1249,99');
  });

  test('of one piece without counting, of more with the sum', async () => {
    const one = await compose({ ...request, language: 'en', facts: { ...full, quantity: 1 } });
    expect(one.text).toContain('The difference is €50.00.');
    expect(one.text).not.toContain('pieces');
    const two = await compose({ ...request, language: 'en' });
    expect(two.text).toContain('a difference of €100.00 in all.');
  });

  test('isolated in Arabic, with Western digits', async () => {
    for (const country of ['AE', 'SA', 'EG', null]) {
      const { text } = await compose({ ...request, language: 'ar', facts: { ...full, country } });
      expect(text).toContain(`\u2068${full.orderId}\u2069`);
      expect(text).not.toMatch(/[٠-٩]/u);
      const outside = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '');
      expect(outside).not.toMatch(/[\u2068\u2069A-Za-z0-9]/u);
    }
  });

  test('with the currency’s sign kept together in a right-to-left line', async () => {
    const paid = { minor: 4999, currency: 'USD' };
    const { text } = await compose({ ...request, language: 'ar', facts: { ...full, country: 'US', paid } });
    expect(text).toMatch(/\u2068[^\u2068\u2069]*US\$\u200e\u2069/u);
  });

  test('on the first of a month', async () => {
    const facts = { ...full, placedOn: '2026-12-01' };
    const text = async (language: string) => (await compose({ ...request, language, facts })).text;
    expect(await text('fr')).toContain('du 1er décembre 2026');
    expect(await text('pt-BR')).toContain('de 1º de dezembro de 2026');
    expect(await text('es')).toContain('del 1 de diciembre de 2026');
  });

  test('an Arabic title is isolated in other languages', async () => {
    const facts = { ...full, item: 'مصباح مكتب', quantity: 2 };
    const { text } = await compose({ ...request, language: 'en', facts });
    expect(text).toContain('“\u2068مصباح مكتب\u2069” (2 pieces)');
  });

  test('a fact that looks like a template stays as it is', async () => {
    const facts = { ...full, item: 'Lamp {paid} [new]', signature: '{order}' };
    const { text } = await compose({ ...request, language: 'en', facts });
    expect(text).toContain('“Lamp {paid} [new]”');
    expect(text).toContain('\n{order}');
  });
});

test('a language without templates gets the English ones, a regional one its own', async () => {
  const request = { kind: 'cancel', channel: 'chat', facts: minimal } as const;
  const english = await compose({ ...request, language: 'en' });
  expect(await compose({ ...request, language: 'ko-KR' })).toEqual(english);
  expect(await compose({ ...request, language: 'no tag' })).toEqual(english);
  expect(await compose({ ...request, language: 'es-MX' })).toEqual(
    await compose({ ...request, language: 'es' }),
  );
  expect(await compose({ ...request, language: 'zh-Hant-HK' })).toEqual(
    await compose({ ...request, language: 'zh-TW' }),
  );
});

test('without the order number a question to a product page names neither order nor shopper', async () => {
  const facts = { ...full, orderId: null, signature: null };
  const said = await Promise.all(
    availableLanguages.map(async (language) => {
      const { subject, text } = await compose({
        kind: 'product-question',
        language,
        channel: 'form',
        facts,
      });
      expect(subject).toBe('');
      expect(text).not.toMatch(/112-|Robin|^\s|\s$|\n{3}|[ \t]\n|\n /u);
      return text.split('\n\n');
    }),
  );
  expect(said.every(({ length }) => length === 4)).toBe(true);
  const [english, german] = said;
  expect(english?.[1]).toBe('I have a question about this product.');
  expect(german?.[1]).toBe('ich habe eine Frage zu diesem Produkt.');
});
