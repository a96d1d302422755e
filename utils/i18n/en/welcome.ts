/** The page that opens after the installation. */
export const welcome = {
  title: 'Welcome to Dropback',
  first: 'Dropback remembers what you paid and looks at the price again.',
  second:
    'When the same thing gets cheaper within seven days, it writes the message that asks for the difference.',
  third: 'You read the message and send it yourself.',
  reads: 'What it reads',
  'reads.orders':
    'The order pages that you open, and, while automatic checks are on, the recent ones once a day.',
  'reads.products': 'The product pages of what you bought, for seven days after the order.',
  'reads.contact': 'A contact page, when you have a draft for it, to put your text into the empty fields.',
  never: 'What it never does',
  'never.send': 'It never sends, cancels, returns or buys anything. You press the button.',
  'never.share': 'It sends nothing about you to anyone. There is no account and no server of ours.',
  'never.disguise': 'It does not sign in, answers no captcha and does not disguise itself.',
  honest: 'The honest word',
  rule: 'Amazon promises no refund when a price falls. Seven days is the time in which Dropback watches. A refund of the difference is a courtesy, and the answer can be no.',
  conditions:
    'The conditions of Amazon do not welcome automated access. Dropback opens one page at a time and few pages a day. When you switch automatic checks off, it reads only the pages that you open yourself.',
  choose: 'Your choice',
  checks: 'Check prices automatically',
  checksHint: 'Switched off, prices are compared on the pages that you open.',
  notifications: 'Notify me when a price fell',
  saved: 'Saved.',
  failed: 'Not saved: {reason}',
  start: 'Start here',
  startText: 'Open your orders once. Dropback reads them and begins to watch.',
  shop: 'Your shop',
  openOrders: 'Open my orders',
  key: 'The keys {keys} open Dropback.',
  later: 'You can close this page. All of this can be changed later in the settings.',
  settings: 'Settings',
} as const;
