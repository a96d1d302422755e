import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Base64: red, green, blue of each colour. */
  readonly palette: string;
  /** Base64: a colour's number for each pixel, row by row. */
  readonly pixels: string;
}

/** Runs in the browser: the picture in at most 256 colours, the commonest ones; the rest take the nearest of them. */
async function toIndexed(base64: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (index: number) => data[index] ?? 0;
  const keys = Array.from({ length: width * height }, (_, pixel) => {
    const index = pixel * 4;
    return (at(index) << 16) | (at(index + 1) << 8) | at(index + 2);
  });
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const palette = colours.slice(0, 256);
  const distance = (a: number, b: number) =>
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
  const nearest = (key: number) =>
    palette.reduce(
      (best, colour, index) => (distance(colour, key) < distance(palette[best] ?? 0, key) ? index : best),
      0,
    );
  const numbers = new Map(colours.map((key, index) => [key, index < 256 ? index : nearest(key)]));
  const encode = (values: readonly number[]) => {
    let text = '';
    for (const value of values) text += String.fromCharCode(value);
    return btoa(text);
  };
  return {
    width,
    height,
    palette: encode(palette.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255])),
    pixels: encode(keys.map((key) => numbers.get(key) ?? 0)),
  };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

/**
 * A screenshot as a PNG with a palette, a third to a half of its size.
 * @param page any page outside the extension; it lends its canvas.
 */
export async function smallPng(page: Page, png: Uint8Array): Promise<Buffer> {
  const { width, height, palette, pixels } = await page.evaluate(
    toIndexed,
    Buffer.from(png).toString('base64'),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const rows = Buffer.from(pixels, 'base64');
  // Each row begins with its filter: none.
  const filtered = Buffer.concat(
    Array.from({ length: height }, (_, row) => [
      Buffer.of(0),
      rows.subarray(row * width, (row + 1) * width),
    ]).flat(),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette, 'base64')),
    chunk('IDAT', deflateSync(filtered, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
