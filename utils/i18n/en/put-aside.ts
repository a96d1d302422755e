/** The menu that puts a drop or a purchase aside. */
export const putAside = {
  menu: 'More choices for {title}',
  dismiss: 'Dismiss this drop',
  tomorrow: 'Not before tomorrow',
  'three-days': 'Not for three days',
  'leave-out': 'Do not watch this purchase',
  dismissed: 'Dismissed. You are told again when it falls further.',
  snoozed: 'Quiet until {when}.',
  'left-out': 'Left out. Its price is not watched.',
  undo: 'Undo',
  failed: 'That did not work: {reason}',
} as const;
