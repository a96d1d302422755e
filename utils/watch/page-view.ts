import type { PersonalParts } from '../shops/shop';

/** A part of the window in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of a page is in the window, and where the shopper's name and address stand in it. Lengths in CSS pixels. */
export interface PageView {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** Where the navigation bar ends in the window, 0 when it is scrolled away; null: it was not found. */
  readonly edge: number | null;
  /** Something fixed lies over the page below the bar: a dialogue, a menu. */
  readonly covered: boolean;
  /** Zoomed in by a gesture: places in the page are no places in a picture then. */
  readonly zoomed: boolean;
  /** Parts below the bar that show name or address. */
  readonly personal: readonly Box[];
}

/**
 * Measures the page that it runs in. Injected by itself into a tab: it must not use anything outside its own body.
 * @param parts where the shop shows name and address.
 */
export function measurePage(parts: PersonalParts): PageView {
  const { innerWidth: width, innerHeight: height, scrollX, scrollY } = window;
  const isShown = (element: Element) => {
    const { width: wide, height: high } = element.getBoundingClientRect();
    return wide > 0 && high > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const bars = [...document.querySelectorAll(parts.navigation)]
    .filter(isShown)
    .map((bar) => bar.getBoundingClientRect())
    .filter((box) => box.width >= width * 0.6);
  let edge = bars.length > 0 ? Math.max(0, ...bars.map(({ bottom }) => bottom)) : null;

  const fixedAt = (x: number, y: number): DOMRect | null => {
    for (let each = document.elementFromPoint(x, y); each; each = each.parentElement) {
      if (getComputedStyle(each).position !== 'fixed') continue;
      const box = each.getBoundingClientRect();
      if (box.width >= width / 2) return box;
    }
    return null;
  };
  let covered = false;
  if (edge !== null) {
    // A bar that is not the shop's usual one can stick there once the page is scrolled; it may greet by name, too.
    const stuck = [0.1, 0.5, 0.9].flatMap((part) => fixedAt(width * part, (edge ?? 0) + 2) ?? []);
    const lowest = Math.max(edge, ...stuck.map(({ bottom }) => bottom));
    if (lowest < height * 0.4) edge = lowest;
    const below = [0.1, 0.5, 0.9].map((part) => (edge ?? 0) + (height - (edge ?? 0)) * part);
    covered = below.some((y) => [0.1, 0.5, 0.9].some((part) => fixedAt(width * part, y) !== null));
  }

  const places = [...document.querySelectorAll(parts.place)]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= 4);
  const told: Element[] = [];
  if (places.length > 0) {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = (text.nodeValue ?? '').replace(/\s+/g, ' ');
      if (text.parentElement && places.some((place) => words.includes(place))) told.push(text.parentElement);
    }
  }
  const personal = [...document.querySelectorAll(parts.below), ...told]
    .filter(isShown)
    .map((element) => element.getBoundingClientRect())
    .filter(({ bottom, top }) => bottom > (edge ?? 0) && top < height)
    .map(({ x, y, width: wide, height: high }) => ({ x, y, width: wide, height: high }));
  const zoomed = (window.visualViewport?.scale ?? 1) > 1.01;
  return { url: location.href, width, height, scrollX, scrollY, edge, covered, zoomed, personal };
}

/** Why a view is not fit for a picture; null: it is. Unsure counts as unfit: a picture must not show a name. */
export function unfit({ edge, height, covered, zoomed }: PageView): 'no-edge' | 'covered' | 'zoomed' | null {
  if (zoomed) return 'zoomed';
  if (edge === null || edge > height * 0.6) return 'no-edge';
  return covered ? 'covered' : null;
}

/** Whether nothing of a page moved between two looks. */
export function sameView(a: PageView, b: PageView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
