/** What keeps Dropback from working that is not the shop's doing. */
export const notice = {
  withheld: 'Dropback may not read {shop}.',
  withheldHint: 'Your browser withholds its pages; without them neither orders nor prices can be read.',
  allow: 'Allow {shop}',
  denied: 'The browser did not give access. Look for Dropback in its extension settings.',
  full: 'There is no room left to remember anything.',
  'full.do': 'What was remembered stays. Free some disk space; until then, nothing new is kept.',
  blocked: 'The browser does not let Dropback open its storage.',
  'blocked.do':
    'Start the browser again. If that does not help, look whether it may keep data of extensions.',
  newer: 'The stored data is of a newer Dropback.',
  'newer.do': 'Nothing is lost. Update the extension to read it.',
  toExport: 'Export what is there',
} as const;

/** Why a file was not imported. */
export const refusal = {
  'not-json': 'the file is damaged, or no export',
  'not-export': 'the file is not an export of Dropback',
  version: 'the file was written by another version of Dropback; update the extension and try again',
  missing: 'something that belongs there is missing',
  marketplace: 'it names a shop that Dropback does not know',
  time: 'a time cannot be read',
  day: 'a date cannot be read',
  asin: 'a product number cannot be read',
  currency: 'a currency cannot be read',
  amount: 'an amount of money cannot be read',
  picture: 'a picture cannot be read',
  wrong: 'something cannot be read',
  deleted: 'everything was deleted while the file was being read',
} as const;

/** The notification of a certain drop. */
export const alert = {
  title: '{amount} less than you paid',
  message: '{title}\nPaid {paid}, now {now} a piece.',
  several: {
    one: '{count} thing is cheaper than you paid',
    other: '{count} things are cheaper than you paid',
  },
  line: '{amount} less: {title}',
  draft: 'Draft request',
  product: 'Open the product page',
  showAll: 'Show them',
} as const;

/** The one question after a contact page was left. */
export const sentQuestion = {
  ask: 'Did you send the request for {title}?',
  yes: 'Yes, I sent it',
  no: 'Not yet',
} as const;
