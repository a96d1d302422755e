/**
 * Prints one part of the page and nothing else: the style sheet hides what stands beside it. What is folded is opened
 * for the while.
 */
export function printOnly(part: HTMLElement | null): void {
  if (!part) return;
  const folded = [...part.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  part.setAttribute('data-print', '');
  for (const details of folded) details.open = true;
  addEventListener(
    'afterprint',
    () => {
      part.removeAttribute('data-print');
      for (const details of folded) details.open = false;
    },
    { once: true },
  );
  print();
}
