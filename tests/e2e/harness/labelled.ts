import type { Page } from 'puppeteer-core';

/** A field of a page of tests/forms, in whatever frame or shadow root, as it stands now. */
export interface LabelledField {
  readonly role: string;
  /** What should stand in it, in the words of the label; null: it must be left alone. */
  readonly expected: string | null;
  readonly content: string;
  /** What the page itself put there. */
  readonly original: string;
}

/** All fields of a page that carry a label of ours. */
export function labelledFields(page: Page): Promise<LabelledField[]> {
  return page.evaluate(() => {
    const rootsOf = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((each) => {
        const inner = each.shadowRoot ?? (each as HTMLIFrameElement).contentDocument;
        return inner ? rootsOf(inner) : [];
      }),
    ];
    const both = (element: Element): [string, string] => {
      const input = element as HTMLInputElement;
      if (input.type === 'checkbox' || input.type === 'radio')
        return [input.checked ? 'on' : '', input.defaultChecked ? 'on' : ''];
      if (element.localName === 'select') {
        const list = element as HTMLSelectElement;
        const chosen = [...list.options].find(({ defaultSelected }) => defaultSelected) ?? list.options[0];
        return [list.value, chosen?.value ?? ''];
      }
      return input.value === undefined ? [element.textContent ?? '', ''] : [input.value, input.defaultValue];
    };
    return rootsOf(document)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-role]')])
      .map((element) => {
        const [content, original] = both(element);
        const { role = '', expect: expected = null } = element.dataset;
        return { role, expected, content, original };
      });
  });
}
