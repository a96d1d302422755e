/** `ddd-ddddddd-ddddddd`, digital with a letter; shoppers who share pages mask digits. Fresh orders have a UUID. */
const orderId =
  /(?<![\w-])(?:(?:\d{3}|[A-Z]\d{2})-[\dxX*]{7}-[\dxX*]{7}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?![\w-])/;

/** Whether an order has the number of a Fresh order (facts 3.3). */
export const isUuid = (id: string): boolean => id.length === 36;

/** The order id in a text, as printed (facts 3.3), or null. */
export function orderIdIn(text: string): string | null {
  return orderId.exec(text)?.[0] ?? null;
}

/** The order id that an address names in its own parameter, or null. */
export function orderIdOfAddress(url: string): string | null {
  return orderIdIn(/[?&]orderI[Dd]=([^&#]+)/.exec(url)?.[1] ?? '');
}
