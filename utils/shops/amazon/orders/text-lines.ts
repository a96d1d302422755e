import { foldSpace } from '../anchors';
import { unseen } from './text';

/** A line of text as a page shows it. */
export interface TextLine {
  readonly text: string;
  readonly bold: boolean;
  /** The innermost element that begins or ends a line and holds this one. */
  readonly block: Element;
}

const lineBreaks =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIELDSET|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const left = `${unseen}, option`;

/** More lines than any order's page has; what stands behind them is not looked at. */
const mostLines = 5_000;

/** The lines of an element that are not blank, in page order; each block and each `br` begins a new one. */
export function textLines(root: Element): TextLine[] {
  const lines: TextLine[] = [];
  let parts: string[] = [];
  let bold = false;
  let block = root;
  const end = () => {
    const text = foldSpace(parts.join(' ').slice(0, 2_000));
    if (text) lines.push({ text, bold, block });
    parts = [];
    bold = false;
  };
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (lines.length < mostLines && walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === 'BR') end();
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const around = blockOf(node, root);
    if (around !== block) end();
    block = around;
    parts.push(node.nodeValue);
    bold ||= node.parentElement?.closest('b, strong, th, .a-text-bold') != null;
  }
  end();
  return lines;
}

function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && !lineBreaks.test(element.tagName)) element = element.parentElement;
  return element ?? root;
}
