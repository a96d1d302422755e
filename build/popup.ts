import type { Plugin, Rolldown } from 'vite';
import { glanceKey, settingsKey } from '../utils/store/keys';
import { startsOf } from './parts';

/**
 * The popup must open at once, and each file that it waits for costs milliseconds: its scripts come in one, which others
 * load too for what they share with it.
 */
export const withPopup: Rolldown.CodeSplittingGroup = {
  debugName: 'popup',
  name: (module, graph) => (startsOf(module, graph).has('popup') ? 'popup' : null),
  priority: 1,
};

/**
 * A line of its own, there before the other scripts: storage answers while they load, and `entrypoints/popup/stored.ts`
 * finds the answer. What cannot be read is `null`.
 */
const question = {
  fileName: 'chunks/popup-question.js',
  source:
    'globalThis.dropbackStored=(globalThis.browser??chrome).storage.local' +
    `.get(${JSON.stringify([settingsKey, glanceKey])}).catch(()=>null)`,
};

/**
 * What the popup loads later shares files with other pages, whose styles would come along and stand after its own: it has
 * all that it needs in its page.
 */
function withoutStyles(code: string): string {
  const without = code
    .replace(/\b__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
    .replace(/^const __vite__mapDeps=.*\n?/m, '');
  if (/assets\/[^"]+\.css/.test(without)) throw new Error("the popup would load another page's style");
  return without;
}

const scripts = '<script type="module"';

/**
 * In the popup's page the question is asked first, and nothing is painted before the scripts have drawn: a page painted
 * empty would be painted again no sooner than a frame later.
 */
export const popupPage: Plugin = {
  name: 'popup-page',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => /popup.*\.html$/.test(fileName));
      if (page?.type !== 'asset') {
        if (Object.values(bundle).some(({ fileName }) => fileName.endsWith('.html')))
          throw new Error('there is no page of the popup');
        return;
      }
      const source = String(page.source);
      if (!source.includes(scripts)) throw new Error("the popup's page names no scripts");
      this.emitFile({ type: 'asset', ...question });
      const file = Object.values(bundle).find(
        (each) => each.type === 'chunk' && each.name === withPopup.debugName,
      );
      if (file?.type !== 'chunk') throw new Error("the popup's scripts are not in a file of theirs");
      file.code = withoutStyles(file.code);
      page.source = source.replace(
        scripts,
        `<script src="/${question.fileName}"></script>\n    ${scripts} blocking="render"`,
      );
    },
  },
};
