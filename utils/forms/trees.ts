import type { Handle } from './facts';

/** A document or open shadow root whose fields can be reached, with the way to it. */
export interface Tree {
  readonly root: Document | ShadowRoot;
  readonly path: Handle;
  readonly depth: number;
}

const deepest = 4;

const isFrame = (element: Element) => element.localName === 'iframe' || element.localName === 'frame';

/** Strip and card are ours: nothing in them is the page's. */
const isOurs = (element: Element) => element.localName.startsWith('dropback-');

/** The document of a frame of the same origin that is shown; null for every other frame. */
function frameDocument(frame: Element): Document | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner?.body && frame.checkVisibility() ? inner : null;
  } catch {
    return null;
  }
}

/**
 * The document, its open shadow roots and its frames of the same origin, outermost first. Frames of other origins
 * are not entered: they cannot be.
 */
export function treesOf(document: Document): Tree[] {
  const trees: Tree[] = [{ root: document, path: [], depth: 0 }];
  for (const tree of trees) {
    if (tree.depth >= deepest) continue;
    for (const element of tree.root.querySelectorAll('*')) {
      const inner = isFrame(element) ? frameDocument(element) : element.shadowRoot;
      if (inner && !isOurs(element)) {
        trees.push({
          root: inner,
          path: [...tree.path, selectorOf(element, tree.root)],
          depth: tree.depth + 1,
        });
      }
    }
  }
  return trees;
}

function isAlone(selector: string, root: ParentNode): boolean {
  return root.querySelectorAll(selector).length === 1;
}

/** A selector that finds this element alone in its tree: id, else name, else its place among its siblings. */
export function selectorOf(element: Element, root: Document | ShadowRoot): string {
  const tag = element.localName;
  const { id } = element;
  const name = element.getAttribute('name');
  const short = [
    ...(id ? [`#${CSS.escape(id)}`] : []),
    ...(name ? [`${tag}[name="${CSS.escape(name)}"]`] : []),
  ].find((selector) => isAlone(selector, root));
  if (short) return short;
  const parent = element.parentElement;
  const siblings = [...(parent ?? root).children].filter((each) => each.localName === tag);
  const step = `${tag}:nth-of-type(${siblings.indexOf(element) + 1})`;
  return parent ? `${selectorOf(parent, root)} > ${step}` : step;
}

/** The element that a handle names now, or null. */
export function resolve(document: Document, handle: Handle): HTMLElement | null {
  let root: Document | ShadowRoot | null = document;
  for (const [index, selector] of handle.entries()) {
    const element: HTMLElement | null = root?.querySelector<HTMLElement>(selector) ?? null;
    if (!element || index === handle.length - 1) return element;
    root = isFrame(element) ? frameDocument(element) : element.shadowRoot;
  }
  return null;
}
