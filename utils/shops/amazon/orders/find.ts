import { type Anchor, type Found, findFirst } from '../anchors';
import { firstElement } from '../first-element';

type Select = (root: ParentNode) => Iterable<Element>;

const selects = new Map<string, Select>();

/**
 * The elements of a selector within a small part of a page. Browsers answer a selector of several parts there in a time
 * that grows with the page (157 µs instead of 0.3 µs in a page of 20,000 cards), so one of its parts is asked for first.
 */
export function select(root: ParentNode, selector: string): Iterable<Element> {
  let known = selects.get(selector);
  if (!known) {
    known = selectBy(selector);
    selects.set(selector, known);
  }
  return known(root);
}

function selectBy(selector: string): Select {
  const bare = selector.replace(/\[[^\]]*\]|\([^)]*\)/g, (part) => '_'.repeat(part.length));
  const space = bare.includes(',') ? -1 : bare.search(/[\s>+~][^\s>+~]*$/);
  if (space === -1) return (root) => root.querySelectorAll(selector);
  const last = selector.slice(space + 1);
  const beside = bare.search(/ \+ [^\s>+~]*$/);
  if (beside !== -1 && !/[\s>+~]/.test(bare.slice(0, beside))) {
    const first = selector.slice(0, beside);
    return (root) =>
      those(root.querySelectorAll(first), ({ nextElementSibling: next }) =>
        next?.matches(last) ? next : null,
      );
  }
  return (root) =>
    those(root.querySelectorAll(last), (element) => (element.matches(selector) ? element : null));
}

function those(elements: NodeListOf<Element>, wanted: (element: Element) => Element | null): Element[] {
  const found: Element[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    const one = element ? wanted(element) : null;
    if (one) found.push(one);
  }
  return found;
}

/** {@link findFirst} for a card, a box or an item. */
export function findIn<T>(
  root: ParentNode,
  anchors: readonly Anchor[],
  read: (element: Element) => T | null,
): Found<T> | null {
  return findFirst(root, anchors, read, select);
}

/** The anchors of a list that can match. */
export type Likely = (anchors: readonly Anchor[]) => readonly Anchor[];

const withoutComponents = lacking('[data-component');
const withoutBusiness = lacking('[id^="order');

/**
 * The anchors that can match within an order: layouts before 2024 have no `data-component`, and only Business cards have
 * ids that begin like their own. To ask every item for these takes as long as all the rest.
 */
export function likelyIn(order: Element): Likely {
  const some = order.id.startsWith('orderCard') ? (anchors: readonly Anchor[]) => anchors : withoutBusiness;
  return order.querySelector('[data-component]') ? some : (anchors) => some(withoutComponents(anchors));
}

/** Leaves out anchors whose selector begins so; each list is looked through once. */
function lacking(beginning: string): Likely {
  const known = new Map<readonly Anchor[], readonly Anchor[]>();
  return (anchors) => {
    const some = known.get(anchors) ?? anchors.filter(({ selector }) => !selector.startsWith(beginning));
    known.set(anchors, some);
    return some;
  };
}

/** The element that proves a page to be of a kind: the first of the first anchor that the page has. */
export function findPart(document: Document, anchors: readonly Anchor[]): Found<Element> | null {
  const isId = ({ selector }: Anchor) => selector.startsWith('#');
  // A selector that a page does not have costs a walk through all of it: one walk for all of them.
  const others = anchors.filter((anchor) => !isId(anchor)).map(({ selector }) => selector);
  const hasOther = others.length > 0 && document.querySelector(others.join(', ')) !== null;
  for (const anchor of anchors) {
    const { name, selector } = anchor;
    const element = hasOther || isId(anchor) ? firstElement(document, selector) : null;
    if (element) return { value: element, anchor: name };
  }
  return null;
}
