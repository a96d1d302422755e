import { describe, expect, test } from 'vitest';
import { attachmentLimit, stampOf } from '../../../utils/domain/evidence';
import { evidencePicture } from '../../../utils/watch/evidence-picture';
import type { PageView } from '../../../utils/watch/page-view';

const view = (change: Partial<PageView> = {}): PageView => ({
  ...{ url: 'https://www.amazon.com/dp/B000000001', width: 400, height: 300, scrollX: 0, scrollY: 0 },
  ...{ edge: 60, covered: false, zoomed: false, personal: [] },
  ...change,
});

/** A window's picture at a ratio of pixels: a red bar of 60 CSS pixels, green below. */
async function shot(scale: number, width = 400, height = 300): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = 'rgb(0, 160, 0)';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = 'rgb(200, 0, 0)';
  pen.fillRect(0, 0, canvas.width, 60 * scale);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Its pixels, four numbers each. */
async function pixels(picture: Blob): Promise<{ at: (x: number, y: number) => number[]; reds: number }> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(bitmap, 0, 0);
  const { data, width } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const at = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];
  let reds = 0;
  for (let index = 0; index < data.length; index += 4)
    if ((data[index] ?? 0) > 150 && (data[index + 1] ?? 0) < 80) reds += 1;
  return { at, reds };
}

describe('the picture that is kept', () => {
  test.each([1, 1.25, 2])('holds nothing of the bar at a ratio of %d', async (scale) => {
    const made = await evidencePicture(await shot(scale), view(), 'stamp');
    expect(made).toMatchObject({ width: 400 * scale, height: Math.round(270 * scale) });
    const { at, reds } = await pixels(made?.picture ?? new Blob());
    expect(reds).toBe(0);
    expect(at(5, 5)).toEqual([0, 160, 0]);
  });

  test('has its stamp in dark letters on a light line', async () => {
    const made = await evidencePicture(await shot(1), view(), '2026-11-21');
    const { at } = await pixels(made?.picture ?? new Blob());
    const line = Array.from({ length: 100 }, (_, x) => at(x, 255)[0] ?? 255);
    expect(Math.max(...line)).toBe(255);
    expect(Math.min(...line)).toBeLessThan(120);
  });

  test('shows nothing of a personal part', async () => {
    const personal = [{ x: 100, y: 100, width: 50, height: 20 }];
    const made = await evidencePicture(await shot(2), view({ personal }), 'stamp');
    const { at } = await pixels(made?.picture ?? new Blob());
    expect(at(250, 100)).toEqual([0xb9, 0xc0, 0xbc]);
    expect(at(250, 180)).toEqual([0, 160, 0]);
  });

  test('of a window of another shape is none', async () => {
    expect(await evidencePicture(await shot(1, 400, 250), view(), 'stamp')).toBeNull();
    expect(await evidencePicture(await shot(1), view({ edge: null }), 'stamp')).toBeNull();
  });

  test('stays under what sellers take', async () => {
    const canvas = new OffscreenCanvas(2_400, 1_800);
    const pen = canvas.getContext('2d');
    const noise = pen?.createImageData(2_400, 1_800);
    if (!pen || !noise) throw new Error('no canvas');
    // Noise, which PNG cannot make smaller.
    for (let from = 0; from < noise.data.length; from += 65_536)
      crypto.getRandomValues(
        new Uint8Array(noise.data.buffer, from, Math.min(65_536, noise.data.length - from)),
      );
    for (let alpha = 3; alpha < noise.data.length; alpha += 4) noise.data[alpha] = 255;
    pen.putImageData(noise, 0, 0);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    expect(png.size).toBeGreaterThan(attachmentLimit);
    const made = await evidencePicture(png, view(), 'stamp');
    expect(made?.picture.type).toBe('image/jpeg');
    expect(made?.picture.size).toBeLessThan(attachmentLimit);
  });
});

test('the stamp says when, where and what, without words', () => {
  const takenAt = new Date(2026, 10, 21, 14, 5, 9);
  expect(stampOf({ marketplace: 'www.amazon.de', asin: 'B000000001', takenAt })).toMatch(
    /^2026-11-21 14:05:09 UTC[+-]\d\d:\d\d · www\.amazon\.de · B000000001$/,
  );
});
