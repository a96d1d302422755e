import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['entrypoints', 'components', 'utils'];

interface Import {
  readonly from: string;
  /** A path from the root without ending, or a package's name. */
  readonly to: string;
}

function sources(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, ...file.split(sep)))
      .filter((file) => /\.tsx?$/.test(file)),
  );
}

/** Imports that stay in the program; types vanish and draw no arrow. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  const add = (specifier: string) => {
    const inside = specifier.startsWith('.');
    const to = inside
      ? relative(root, join(root, dirname(file), specifier))
          .split(sep)
          .join('/')
      : specifier;
    found.push({ from: file, to });
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, source, importKind, exportKind } = node as Record<string, { value?: string } | string>;
    const isType = importKind === 'type' || exportKind === 'type';
    const specifier = typeof source === 'object' ? source?.value : undefined;
    if (/^(Import|ExportNamed|ExportAll)/.test(String(type)) && typeof specifier === 'string' && !isType)
      add(specifier);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file));
  return found;
}

/** The room that a path belongs to: `utils/watch`, `components`, `entrypoints`; loose files of utils are rooms too. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? `utils/${second.replace(/\.tsx?$/, '')}` : top;
}

const files = sources();
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) =>
  folders.some((folder) => to === folder || to.startsWith(`${folder}/`)),
);
const arrows = [...new Set(inside.map(({ from, to }) => `${roomOf(from)} --> ${roomOf(to)}`))]
  .filter((arrow) => new Set(arrow.split(' --> ')).size === 2)
  .toSorted();

/** Floors of the house, the ground last: an arrow leads to a lower floor, or stays on its own where `within` says so. */
const floors: readonly (readonly string[])[] = [
  ['entrypoints'],
  ['components'],
  [
    'utils/watch',
    'utils/forms',
    'utils/drafts',
    'utils/store',
    'utils/messaging',
    'utils/messages',
    'utils/scripts',
    'utils/settings',
    'utils/schemas',
    'utils/i18n',
  ],
  ['utils/shops'],
  ['utils/domain'],
];
const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

describe('arrows point downwards only', () => {
  test('every room has its floor', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  test('none leads up', () => {
    const up = inside.filter(({ from, to }) => floorOf(roomOf(from)) > floorOf(roomOf(to)));
    expect(up).toEqual([]);
  });

  test.each<[string, RegExp, RegExp, string]>([
    [
      'domain',
      /^utils\/domain\//,
      /^(wxt|dexie|preact|webextension)|^utils\/(?!domain\/)/,
      'knows no browser, no storage',
    ],
    [
      'shops',
      /^utils\/shops\//,
      /^(wxt|dexie|preact)|^utils\/(?!(shops|domain)\/?)/,
      'knows no storage and no browser',
    ],
    ['store', /^utils\/store\//, /^utils\/(watch|forms|drafts)\b/, 'does not depend on who uses it'],
    [
      'components',
      /^components\//,
      /^(wxt|dexie)|^utils\/(store|watch|messaging|messages)\b/,
      'take their data by props',
    ],
  ])('%s: %s', (_room, from, to) => {
    expect(imports.filter((arrow) => from.test(arrow.from) && to.test(arrow.to))).toEqual([]);
  });

  test('no two modules need each other', () => {
    const known = new Set(files);
    const resolve = (to: string) =>
      [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].find((each) => known.has(each));
    const next = Map.groupBy(inside, ({ from }) => from);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const { to } of next.get(file) ?? []) {
        const target = resolve(to);
        if (target) walk(target, [...path, file]);
      }
      state.set(file, 'done');
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

test('the diagram of docs/architecture.md is the real one', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const drawn = [...page.matchAll(/^\s*([\w/]+) --> ([\w/]+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
  expect(drawn.toSorted()).toEqual(arrows);
});

test('modules are small: most under 100 lines, none over 300', () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(root, file), 'utf8').split('\n').length,
  }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  expect(lengths.filter(({ lines }) => lines < 100).length / lengths.length).toBeGreaterThan(0.75);
});
