/** How reading the shop's pages goes. */
export const health = {
  shop: 'Shop',
  list: 'Orders looked for',
  details: 'Order page read',
  checked: 'Last check',
  price: 'Price read',
  requests: 'Requests today',
  requestsOf: '{count} of {most}',
  state: 'State',
  never: 'never',
  asUsual: 'as usual',
  rests: 'rests; next try {when}',
  ordersRest: 'order pages rest',
  emptyTitle: 'Nothing read yet',
  emptyText: 'Once an order page was opened, this shows how reading the shop goes.',
  reports: 'Pages that could not be read',
  reportsIntro:
    'The shop has many page layouts and changes them. These pages Dropback did not understand; nothing was taken from them. The report names no order, product or person. Sending it helps to learn the layout.',
  reportsNone: 'None. Every page was understood so far.',
  copy: 'Copy report',
  copied: 'The report is copied. Paste it where you report the problem.',
  notCopied: 'Copying was refused: select the report and copy it yourself.',
} as const;
