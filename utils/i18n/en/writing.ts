import type { MessageKind } from '../../domain/claim';

/** What a message can be about. */
export const kind = {
  'price-difference-shop': 'Price difference',
  'price-difference-seller': 'Price difference',
  'where-is-my-order': 'Where is my order?',
  'damaged-or-wrong': 'It arrived damaged or is the wrong one',
  'something-missing': 'Something is missing',
  'change-address': 'Change the delivery address',
  cancel: 'Cancel it',
  'refund-not-received': 'My refund has not come',
  'warranty-or-invoice': 'Invoice and warranty',
  'product-question': 'Question about the product',
} as const satisfies Readonly<Record<MessageKind, string>>;

/** What the shopper has to add or take away before such a message says what is so. */
export const kindHint = {
  'damaged-or-wrong': 'Delete what does not apply, and say what is wrong in your own words.',
  'something-missing': 'Say what is missing.',
  'warranty-or-invoice': 'Delete what you do not need.',
  'product-question': 'Put your question in.',
} as const;

/** How a message reaches its reader. */
export const channel = {
  chat: 'Chat',
  form: 'Form or e-mail',
  phone: 'Phone',
} as const;

/** A purchase with all that can be written about it. */
export const write = {
  about: 'Write about this order',
  written: 'Written before',
  choices: 'What it is about, and how',
  kind: 'About',
  channel: 'By',
  language: 'In',
  title: 'Message about {title}',
  beside: 'So that you know what you send',
  besideNote: 'The same message in {language}. Your own changes are not in it.',
  besideOwn: 'This is your own template; Dropback cannot say it in {language}.',
  pieces: 'Send these one after the other',
  copyPiece: 'Copy part {number}',
  copiedPiece: 'Part {number} is copied.',
  copyRefused: 'Copying was refused: select the text and copy it yourself.',
  aloud: 'Read this aloud',
  change: 'Change the text',
  call: 'Call from the help page',
  callNote: 'The number, or a button to be called back, is on the help page of the shop.',
  markCalled: 'Mark as called',
  copyOpenProduct: 'Copy and open the product',
  publicNote: 'On a product page others can read it: order number and name are left out.',
} as const;

/** The shopper's own version of a template. */
export const template = {
  open: 'Change the template',
  own: 'Your template',
  title: 'Template: {kind}, {language}',
  hint: 'Names in curly brackets become the facts of the order. What stands in square brackets is left out when its fact is not known.',
  facts: 'Put in a fact',
  save: 'Save as my template',
  close: 'Close',
  reset: 'Reset to Dropback’s',
  saved: 'Saved. Your template is used from now on.',
  wasReset: 'Dropback’s template is used again.',
  empty: 'The template has no text.',
  unknown: 'Not saved: no fact is called {names}.',
  stray: 'Not saved: a curly bracket stands alone.',
  failed: 'That did not work: {reason}',
} as const;
