/** The settings of what is looked at. */
export const watchSettings = {
  orderLists: 'Look for new orders once a day',
  orderListsHint:
    'One page of recent orders a day of each shop where you ordered within 90 days. Switched off, orders are noticed when you open them.',
  untilReturn: 'Go on until the last return day',
  untilReturnHint:
    'After the window, once a day while the order page says that it can go back: returning and buying again may still pay.',
} as const;

/** The settings of what is told, and when. */
export const tellSettings = {
  telling: 'Telling',
  minPercent: 'Tell of a drop from (percent of a piece)',
  minPercentHint: 'Smaller drops are kept among the observations. Percent and amount must both be reached.',
  minAmount: 'And from this amount of the whole line ({currency})',
  notificationsHint:
    'One notification for each drop; again only when it falls further or its last day begins.',
  reminders: 'Remind me of my requests',
  remindersHint:
    'Each at most once: when no answer came after a day, or after two days from a seller; on the last day for a request that is not sent; two days before the last return day.',
  quietFrom: 'No notification from',
  quietUntil: 'No notification until',
  quietHint: 'What falls in between is told afterwards. Leave both empty to be told at any hour.',
} as const;
