import { classify } from '../../utils/forms/classify';
import { collect } from '../../utils/forms/collect';
import type { ClassifiedField } from '../../utils/forms/facts';
import { judge } from '../../utils/forms/judge';
import { neverTouch } from '../../utils/forms/roles';
import { resolve } from '../../utils/forms/trees';
import type { ReadField } from '../corpus/forms';
import { openPage } from './open-page';

export interface ReadForm {
  readonly fields: readonly ReadField[];
  /** Roles of visible fields that no selector of the label names. */
  readonly unlabelled: readonly string[];
  readonly fillable: boolean;
  readonly report: Readonly<Record<string, string>>;
}

/** Reads a form page as the contact script would, and answers for the fields that its label names. Runs in a browser. */
export async function readForm(html: string, selectors: readonly string[]): Promise<ReadForm> {
  const page = await openPage(html, { scripts: false });
  try {
    const classified = classify(collect(page.document));
    const byElement = new Map(
      classified.flatMap((field) =>
        [field.handle, ...field.choices.map(({ handle }) => handle)].map(
          (handle) => [resolve(page.document, handle), field] as const,
        ),
      ),
    );
    const labelled = new Set<ClassifiedField | undefined>();
    const fields = selectors.map((selector) => {
      const field = byElement.get(page.document.querySelector<HTMLElement>(selector));
      labelled.add(field);
      return { selector, role: field?.role ?? null, never: field ? neverTouch[field.role] : true };
    });
    return {
      fields,
      unlabelled: classified.filter((field) => field.visible && !labelled.has(field)).map(({ role }) => role),
      fillable: judge(classified).message !== null,
      report: Object.fromEntries(classified.map(({ handle, because }) => [handle.join(' '), because])),
    };
  } finally {
    page.close();
  }
}
