/** "Check prices now" and its answers. */
export const check = {
  button: 'Check prices now',
  again: 'Check again',
  asking: 'Asking…',
  started: {
    one: 'Looking at one product now.',
    other: 'Looking at {count} products now, one after the other.',
  },
  'nothing-watched': 'Nothing to check: no purchase is inside its window.',
  paused: 'Checks of this shop are resting; the note says why.',
  'just-checked': 'Everything was checked a moment ago.',
  'switched-off': 'Checks are switched off in the settings.',
  failed: 'That did not work: {reason}',
} as const;

/** Words of more than one page. */
export const page = {
  name: 'Dropback',
  loading: 'Loading…',
  failed: 'This could not be read: {reason}',
  failedHint: 'Nothing is lost. Close this page and open it again.',
  back: 'Back',
} as const;

export const popup = {
  openDrops: { one: '{count} open drop', other: '{count} open drops' },
  noDrops: 'No open drops',
  waiting: 'Money waiting',
  deadline: 'Next window ends',
  way: 'Best way: {route}',
  newDrop: 'New drop: {title}',
  newDrops: { one: '{count} new drop', other: '{count} new drops' },
  reading: 'Still reading. More may follow.',
  lastCheck: 'Last price read {ago}',
  dashboard: 'Dashboard',
  settings: 'Settings',
  drops: 'Cheaper now',
  watching: 'Being watched',
  paid: 'Paid',
  now: 'Now',
  difference: 'Difference',
  each: '{amount} a piece × {quantity}',
  inAll: '{amount} in all',
  seen: 'seen {ago}',
  more: { one: '{count} more in the dashboard', other: '{count} more in the dashboard' },
  newTitle: 'Open your orders once',
  newText:
    'Dropback reads your orders while you look at them, remembers what you paid, and watches each price for {days} days. Nothing leaves this browser.',
  openOrders: 'Open my orders',
  quietTitle: 'Nothing inside its window',
  quietText: {
    one: 'One purchase is remembered; its window is over. Open your orders after the next one.',
    other: '{count} purchases are remembered; their windows are over. Open your orders after the next one.',
  },
  checksOff: 'Automatic checks are switched off. Prices change here when you open a product page.',
} as const;

/** Why a marketplace rests, and what to do. */
export const pause = {
  'sign-in': 'You are signed out of {shop}.',
  'sign-in.do': 'Sign in and open your orders once; Dropback goes on by itself.',
  'signed-in-elsewhere': 'Another account is signed in on {shop}.',
  'signed-in-elsewhere.do': 'Sign in with the account that placed the orders and open them once.',
  captcha: '{shop} asks whether you are human.',
  'captcha.do': 'Open the shop and answer it yourself; Dropback waits.',
  'continue-shopping': '{shop} shows a page in between.',
  'continue-shopping.do': 'Open the shop and click through it yourself; Dropback waits.',
  challenge: '{shop} is checking this browser.',
  'challenge.do': 'Open the shop once and let it finish; Dropback waits.',
  error: '{shop} answered with an error.',
  'error.do': 'Nothing to do.',
  'daily-cap': 'Enough pages of {shop} were read for today.',
  'daily-cap.do': 'Nothing to do.',
  orders: 'Order pages rest; prices are still read.',
  until: 'Next try {when}.',
  signIn: 'Sign in',
  openShop: 'Open {shop}',
} as const;
