import { describe, expect, it } from 'vitest';
import { scoreForm } from '../corpus/forms';
import type { Label } from '../corpus/pages';
import { readForm } from '../forms/read-form';

const pages = import.meta.glob<string>('../../../shared/corpus/forms/*.html', {
  query: '?raw',
  import: 'default',
});
const labels = import.meta.glob<Label>('../../../shared/corpus/forms/*.json', { import: 'default' });
const names = Object.keys(pages);

describe.skipIf(names.length === 0)('stored forms (skipped where ../shared/corpus/forms is absent)', () => {
  for (const path of names) {
    it(path.replace(/^.*\//, ''), async () => {
      const html = (await pages[path]?.()) ?? '';
      const label = await labels[path.replace(/html$/, 'json')]?.();
      if (!label) throw new Error('no label');
      const selectors = (label.fields as { selector: string }[]).map(({ selector }) => selector);
      const scores = scoreForm(label, { ...(await readForm(html, selectors)) });
      expect(scores.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    });
  }
});
