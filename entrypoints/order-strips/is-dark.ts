/**
 * Whether a part of a page stands on a dark ground. The page decides, not the browser's theme: a dark line on a white
 * card would be the loudest thing on it. A page without any ground of its own is white.
 */
export function isDark(part: Element): boolean {
  for (let each: Element | null = part; each; each = each.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(each).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}
