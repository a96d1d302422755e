import { findFirst } from './anchors';
import { plainPath } from './paths';

/** The generations of contact pages by what the shopper has to do there (facts 2.3 and 3.9). */
export type ContactStage = 'seller-assistant' | 'chat' | 'support-form' | 'hub' | 'seller-form' | 'unknown';

interface StageMark {
  readonly stage: ContactStage;
  readonly path: RegExp | null;
  readonly anchors: readonly { readonly name: string; readonly selector: string; readonly since: string }[];
}

/** Tried in order; a page that opens another stage in itself (an assistant in a form's address) shows by its anchors. */
const marks: readonly StageMark[] = [
  {
    stage: 'seller-assistant',
    path: null,
    anchors: [
      { name: 'smartcs', selector: '.smartcs-conversation, .smartcs-card-carousel', since: '2019' },
      { name: 'smartcs-button', selector: 'li.smartcs-buttons-button', since: '2019' },
    ],
  },
  {
    stage: 'chat',
    path: /^\/message-us$/,
    anchors: [
      { name: 'resume-chat', selector: '#resume-chat', since: '2024' },
      { name: 'chat-input-row', selector: '[class*="ChatInput__chatInputRow"]', since: '2020' },
    ],
  },
  {
    stage: 'support-form',
    path: null,
    anchors: [
      { name: 'second-node', selector: '#cu-select-secondNode, .cu-select-secondNode', since: '2018' },
      { name: 'issue-select', selector: '#SelIssue2, #SelIssue3', since: '2018' },
    ],
  },
  { stage: 'seller-form', path: /^\/(?:gp|ss)\/help\/contact(?:\/|$)/, anchors: [] },
  {
    stage: 'hub',
    path: /^\/hubgateway|^\/hz\/contact-us\/foresight/,
    anchors: [{ name: 'hub-search', selector: '#hubHelpSearchInput', since: '2025-10' }],
  },
  {
    stage: 'support-form',
    path: /^\/(?:hz\/contact-us|gp\/help\/customer\/contact-us)(?:\/|$)/,
    anchors: [],
  },
];

/** Which generation a contact page is, by what stands on it and then by its address. */
export function contactStage(document: Document, url: string): ContactStage {
  const path = plainPath(url);
  const shown = marks.find(({ anchors }) => findFirst(document, anchors, () => true) !== null);
  return (shown ?? marks.find((mark) => mark.path?.test(path)))?.stage ?? 'unknown';
}
