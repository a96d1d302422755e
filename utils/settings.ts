import * as v from 'valibot';
import { defaultThreshold, type Threshold } from './domain/drop';
import { fromDecimal } from './domain/money';

const clockTime = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/));

const schema = v.object({
  /** Look at prices in the background. */
  checks: v.optional(v.boolean(), true),
  /** Hours between two looks at one product. */
  checkEveryHours: v.optional(v.picklist([3, 6, 12, 24]), 6),
  /** Days of the window after the order date. */
  windowDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 7),
  /** Fetch the recent order list once a day of each marketplace in use. */
  orderLists: v.optional(v.boolean(), true),
  /** Go on once a day after the window, until the return day. */
  untilReturn: v.optional(v.boolean(), false),
  /** A drop is told from this many percent of the price paid for a piece. */
  minPercent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(90)), defaultThreshold.percent),
  /** And from this amount a line: currency → decimal string; the table of the domain for those left out. */
  minAmounts: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      v.pipe(v.string(), v.maxLength(15), v.regex(/^\d+(\.\d+)?$/)),
    ),
    {},
  ),
  notifications: v.optional(v.boolean(), true),
  /** Notify of what is due about a request; with `notifications` only. */
  reminders: v.optional(v.boolean(), true),
  /** No notification from this time of the day to the other, `HH:MM` on the shopper's clock; empty: none is quiet. */
  quietFrom: v.optional(clockTime, ''),
  quietUntil: v.optional(clockTime, ''),
  /** The line at the foot of order cards. */
  strip: v.optional(v.boolean(), true),
  pictures: v.optional(v.boolean(), true),
  /** BCP 47, or null: as the browser. */
  language: v.optional(v.nullable(v.string()), null),
  /** Signs the messages, or empty. */
  signature: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  /** Tick "e-mail me a copy of this chat" where a contact page offers it. */
  emailCopy: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof schema>;

/**
 * Settings from anything stored or imported: each missing or unreadable one takes its default, the rest stays.
 */
export function toSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const readable = Object.entries(schema.entries).flatMap(([key, entry]) => {
    const one = v.safeParse(entry, given[key]);
    return one.success ? [[key, one.output]] : [];
  });
  return v.parse(schema, Object.fromEntries(readable));
}

/** A change of some settings; the schema of the message that carries it. */
export const settingsChange = v.partial(schema);

/** What is watched, and from which drop on it is told. */
export interface Watching {
  readonly threshold: Threshold;
  /** Purchases whose window is over are watched until their return day. */
  readonly untilReturn: boolean;
}

/** The part of the settings that says what is watched. */
export function watchingOf({ minPercent, minAmounts, untilReturn }: Settings): Watching {
  const amount = (currency: string) => {
    const chosen = minAmounts[currency];
    const money = chosen === undefined ? null : fromDecimal(chosen, currency);
    return money?.minor ?? defaultThreshold.amount(currency);
  };
  return { threshold: { percent: minPercent, amount }, untilReturn };
}
