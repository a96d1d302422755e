/** A stored page, shown in a frame of the test's own page so that it has a layout and runs its own scripts. */
export interface OpenPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  close(): void;
}

/**
 * @param scripts whether the page's scripts run; pages from outside never run theirs.
 */
export async function openPage(html: string, { scripts = true } = {}): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
  frame.setAttribute(
    'sandbox',
    scripts ? 'allow-same-origin allow-scripts allow-forms' : 'allow-same-origin',
  );
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('the page did not open');
  return {
    document: contentDocument,
    window: contentWindow as Window & typeof globalThis,
    close: () => frame.remove(),
  };
}
