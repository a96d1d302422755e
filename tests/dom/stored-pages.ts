/** A stored page with its label, from a folder that Vite has read. */
export interface StoredPage {
  readonly name: string;
  readonly html: string;
  readonly label: Readonly<Record<string, unknown>> & { readonly kind: string; readonly url: string };
}

/**
 * Joins what two `import.meta.glob` calls found: pages as raw text and labels as JSON.
 * @param labels same keys as the pages but for the ending.
 */
export function storedPages(pages: Record<string, unknown>, labels: Record<string, unknown>): StoredPage[] {
  return Object.entries(pages).flatMap(([path, html]) => {
    const label = labels[path.replace(/\.html$/, '.json')];
    if (typeof html !== 'string' || !label) return [];
    return [{ name: path.replace(/^.*\/|\.html$/g, ''), html, label: label as StoredPage['label'] }];
  });
}

/** As the offscreen document parses a fetched page. */
export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
