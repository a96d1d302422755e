/** What a field of a form is for. */
export const roles = [
  'message',
  'subject',
  'topic',
  /** Tick box, radio or list that says which order or item the message is about. */
  'order-item',
  'order-number',
  /** "E-mail me a copy of this chat". */
  'email-copy',
  'name',
  'email',
  'phone',
  'password',
  'payment',
  'captcha',
  'honeypot',
  'hidden',
  'search',
  'address',
  'consent',
  'other',
] as const;

export type Role = (typeof roles)[number];

/** Whether a program of ours may ever put something into a field of that role. */
export const neverTouch: Readonly<Record<Role, boolean>> = {
  message: false,
  subject: false,
  topic: false,
  'order-item': false,
  'order-number': false,
  'email-copy': false,
  name: false,
  email: false,
  phone: false,
  password: true,
  payment: true,
  captcha: true,
  honeypot: true,
  hidden: true,
  search: true,
  address: true,
  consent: true,
  other: true,
};

/** How a field takes its value. `other` stands for files, dates, colours, buttons: nothing to write into. */
export type FieldKind = 'text' | 'textarea' | 'editable' | 'select' | 'radio' | 'checkbox' | 'other';

const writable: readonly FieldKind[] = ['text', 'textarea', 'editable'];
const any: readonly FieldKind[] = [...writable, 'select', 'radio', 'checkbox'];

/** The kinds of field that a role can have; words alone never make a list a message. */
export const kindsOf: Readonly<Record<Role, readonly FieldKind[]>> = {
  message: writable,
  subject: ['text'],
  topic: ['select', 'radio'],
  'order-item': ['select', 'radio', 'checkbox'],
  'order-number': ['text'],
  'email-copy': ['checkbox'],
  name: ['text'],
  email: ['text'],
  phone: ['text'],
  password: ['text'],
  payment: ['text', 'select'],
  captcha: any,
  honeypot: ['text', 'textarea', 'checkbox'],
  hidden: [],
  search: ['text', 'textarea'],
  address: ['text', 'textarea', 'select'],
  consent: ['checkbox', 'radio'],
  other: any,
};
