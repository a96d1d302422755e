import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/forms/classify';
import { collect } from '../../utils/forms/collect';
import type { ClassifiedField } from '../../utils/forms/facts';
import { judge } from '../../utils/forms/judge';
import { resolve } from '../../utils/forms/trees';
import { contactStage } from '../../utils/shops/amazon/contact-steps';
import { openPage } from '../forms/open-page';
import { formPages, labelsOf, marked } from '../forms/pages';

const listed = (field: ClassifiedField, page: Document) =>
  [field.handle, ...field.choices.map(({ handle }) => handle)].map((handle) => resolve(page, handle));

describe('roles of our own form pages', () => {
  it('has every generation in three languages, one from right to left', () => {
    const generations = Map.groupBy(
      Object.keys(formPages).filter((name) => !name.startsWith('special-')),
      (name) => name.replace(/-[a-z]{2}$/, ''),
    );
    expect(generations.size).toBe(7);
    for (const names of generations.values()) {
      expect(names).toHaveLength(3);
      expect(names.filter((name) => name.endsWith('-ar'))).toHaveLength(1);
    }
  });

  for (const [name, html] of Object.entries(formPages)) {
    it(name, async () => {
      const page = await openPage(html);
      const { address, stage, fillable } = labelsOf(page.document);
      const fields = classify(collect(page.document));
      const labelled = marked(page.document, 'data-role');
      const roleOf = (element: HTMLElement) =>
        fields.find((field) => listed(field, page.document).includes(element))?.role;
      expect(labelled.map((element) => [element.outerHTML.slice(0, 80), roleOf(element)])).toEqual(
        labelled.map((element) => [element.outerHTML.slice(0, 80), element.dataset.role]),
      );
      expect(
        fields
          .filter((field) => !listed(field, page.document).some((each) => each?.dataset.role))
          .map(({ handle }) => handle),
      ).toEqual([]);
      expect(judge(fields).message !== null).toBe(fillable === 'yes');
      expect(contactStage(page.document, address)).toBe(stage);
      page.close();
    });
  }
});
