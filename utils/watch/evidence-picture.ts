import { isAttachable } from '../domain/evidence';
import type { PageView } from './page-view';

export interface Picture {
  readonly picture: Blob;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

/** Height of the printed line and of its letters, CSS pixels. */
const line = { height: 30, letters: 13, inset: 12 };

/** Tried one after the other until a seller's form takes the file. */
const qualities = [0.92, 0.8, 0.6, 0.4];

async function encode(canvas: OffscreenCanvas): Promise<Blob> {
  let picture = await canvas.convertToBlob({ type: 'image/png' });
  for (const quality of qualities) {
    if (isAttachable(picture.size)) break;
    picture = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  }
  return picture;
}

/**
 * What is kept of a window's picture: the part below the navigation bar, without what shows name or address, and a
 * line with the stamp under it.
 * @param shot the visible part of the page, as the browser took it.
 * @param view the page when it was taken; its `edge` is known.
 * @returns null when picture and view do not fit each other: then no place in the one is known in the other.
 */
export async function evidencePicture(shot: Blob, view: PageView, stamp: string): Promise<Picture | null> {
  const bitmap = await createImageBitmap(shot);
  try {
    // The window's own ratio of pixels follows the zoom, the picture's may be another; what counts is the picture.
    const scale = bitmap.width / view.width;
    if (view.edge === null || Math.abs(bitmap.height - view.height * scale) > 2 * scale) return null;
    const top = Math.ceil(view.edge * scale);
    const shown = bitmap.height - top;
    const width = bitmap.width;
    const height = shown + Math.round(line.height * scale);
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (!pen || shown <= 0) return null;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(bitmap, 0, top, width, shown, 0, 0, width, shown);
    pen.fillStyle = '#b9c0bc';
    for (const box of view.personal) {
      const [x, y, wide, high] = [box.x - 2, box.y - view.edge - 2, box.width + 4, box.height + 4];
      pen.fillRect(x * scale, y * scale, wide * scale, high * scale);
    }
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, shown, width, height - shown);
    pen.fillStyle = '#1b211e';
    pen.fillRect(0, shown, width, Math.max(1, Math.round(scale)));
    pen.font = `${line.letters * scale}px system-ui, sans-serif`;
    pen.textBaseline = 'middle';
    const inset = line.inset * scale;
    pen.fillText(stamp, inset, shown + (line.height * scale) / 2, width - 2 * inset);
    return { picture: await encode(canvas), width, height };
  } finally {
    bitmap.close();
  }
}
