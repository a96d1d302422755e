/** What the shopper decided beside asking, pictures kept as evidence, and which reminders were shown. */
export const version4 = {
  decisions: 'purchaseKey',
  evidence: 'key, [marketplace+asin]',
  reminders: 'key',
};
