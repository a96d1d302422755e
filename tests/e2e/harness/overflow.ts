/**
 * Text that is wider than its place on a page, each with its first words; runs inside the page.
 * @param oursOnly looks at the strips and the card on a shop's page, not at the page itself.
 */
export function overflows(oursOnly: boolean): string[] {
  const roots: ParentNode[] = oursOnly
    ? [...document.querySelectorAll('dropback-strip, dropback-card')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      )
    : [document];
  const all = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('*:not(script, style, option)'),
  ]);
  const holdsText = ({ childNodes }: Element) =>
    [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (!oursOnly && scrollWidth > clientWidth) found.push(`the page, ${scrollWidth} in ${clientWidth}`);
  for (const box of all.filter(holdsText)) {
    const { textOverflow, overflowX, display } = getComputedStyle(box);
    // A title may end in dots, a text may scroll, and what only a screen reader says has no width.
    const unseen = box.clientWidth <= 1 || box.closest('.hidden') !== null;
    const meant = textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX);
    if (unseen || meant || display === 'inline' || box.scrollWidth <= box.clientWidth + 1) continue;
    const words = box.textContent.trim().slice(0, 60);
    found.push(`${box.localName}.${box.className} ${box.scrollWidth} in ${box.clientWidth}: ${words}`);
  }
  return found;
}
