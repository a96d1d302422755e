import type { FormDraft } from '../../utils/forms/plan';

export const subject = 'Question about order 111-2345678-9012345';

export const message =
  'Hello,\n\non 19 November I bought the Larkhill Desk Lamp (order 111-2345678-9012345) for $49.99. ' +
  'It is offered for $44.99 today.\n\nWould you be able to refund the difference of $5.00?\n\nThank you\nRobin Example';

/** What tests put into forms: an invented order of an invented lamp. */
export const draft: Omit<FormDraft, 'message'> = {
  marketplace: 'www.amazon.com',
  subject,
  orderId: '111-2345678-9012345',
  asin: 'B0LARKHILL',
  title: 'Larkhill Desk Lamp, Dimmable, Oak Foot',
  emailCopy: false,
};
