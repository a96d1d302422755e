import { firstLoadOf } from '../first-load.ts';
import { type Row, single } from '../row.ts';
import { sizeAims, sizesOf } from '../sizes.ts';

const kilo = (bytes: number) => bytes / 1000;

function limitOf(name: string): number | null {
  const limits: Readonly<Record<string, number>> = sizeAims.scripts;
  const limit = limits[name];
  return limit === undefined ? null : kilo(limit);
}

export const sizes: Row = {
  name: 'sizes',
  method:
    'bytes of the production build for Chrome; 1 kB = 1000 bytes, scripts minified, not packed, with the parts before them',
  async run({ build }) {
    const measured = await sizesOf(build);
    const popup = [...(await firstLoadOf(build, 'popup.html')).values()].reduce((sum, each) => sum + each, 0);
    return {
      figures: [
        single('popup, first load', kilo(popup), 'kB', kilo(sizeAims.popup)),
        single('package, zipped', kilo(measured.zip), 'kB', kilo(sizeAims.zip)),
        single('languages, zipped', kilo(measured.languages), 'kB'),
        single('words, zipped', kilo(measured.words), 'kB'),
        single('messages, zipped', kilo(measured.messages), 'kB'),
        ...Object.entries(measured.scripts).map(([name, bytes]) =>
          single(name, kilo(bytes), 'kB', limitOf(name)),
        ),
      ],
    };
  },
};
