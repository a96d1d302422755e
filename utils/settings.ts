import * as v from 'valibot';

const schema = v.object({
  /** Look at prices in the background. */
  checks: v.optional(v.boolean(), true),
  /** Hours between two looks at one product. */
  checkEveryHours: v.optional(v.picklist([3, 6, 12, 24]), 6),
  /** Days of the window after the order date. */
  windowDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 7),
  notifications: v.optional(v.boolean(), true),
  /** The line at the foot of order cards. */
  strip: v.optional(v.boolean(), true),
  pictures: v.optional(v.boolean(), true),
  /** BCP 47, or null: as the browser. */
  language: v.optional(v.nullable(v.string()), null),
  /** Signs the messages, or empty. */
  signature: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
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
