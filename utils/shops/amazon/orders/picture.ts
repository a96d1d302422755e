import { pictureHosts } from '../hosts';
import type { Marks } from './marks';

const places = pictureHosts.map((host) => `${host}/`);

/**
 * The address of an item's picture, as the page shows it or will once it is loaded.
 * @returns null where there is none on the shop's picture hosts.
 */
export function readPicture(item: Element, marks: Marks): string | null {
  for (const image of marks.select(item, 'img')) {
    for (const attribute of ['data-src', 'src', 'data-a-hires']) {
      const address = onPictureHost(image.getAttribute(attribute));
      // A grey pixel holds the place of pictures that load later.
      if (address && !address.includes('grey-pixel')) return address;
    }
  }
  return null;
}

function onPictureHost(address: string | null): string | null {
  if (!address || address.length > 2000) return null;
  return places.some((place) => address.startsWith(place)) ? address : null;
}
