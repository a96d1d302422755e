import type { Money } from '../../../domain/money';
import { readMoney } from '../price-text';

/** One way to buy, from the page's hidden list of them. */
export interface BuyingOption {
  /** `NEW`, `USED`, `SNS` (subscription) and others, as the page spells it. */
  readonly type: string;
  /** Null where the shown price and the machine's number disagree. */
  readonly price: Money | null;
}

/**
 * The page's hidden list of ways to buy (since 2021), as `{"desktop_buybox_group_1":[…]}` or, until 2022, a bare array.
 * @returns empty when the page has none or it is no JSON.
 */
export function buyingOptions(document: Document, currency: string): BuyingOption[] {
  return [...document.querySelectorAll('.twister-plus-buying-options-price-data')].flatMap((element) =>
    entriesOf(element.textContent ?? '').flatMap((entry) => optionOf(entry, currency)),
  );
}

function entriesOf(text: string): unknown[] {
  try {
    const data: unknown = JSON.parse(text);
    if (Array.isArray(data)) return data;
    return data && typeof data === 'object' ? Object.values(data).flat() : [];
  } catch {
    return [];
  }
}

function optionOf(entry: unknown, currency: string): BuyingOption[] {
  if (!entry || typeof entry !== 'object') return [];
  const {
    buyingOptionType: type,
    displayPrice: shown,
    priceAmount: amount,
  } = entry as Record<string, unknown>;
  if (typeof type !== 'string') return [];
  const price = typeof shown === 'string' ? readMoney(shown, currency) : null;
  const agrees =
    price !== null &&
    typeof amount === 'number' &&
    readMoney(String(amount), price.currency)?.minor === price.minor;
  return [{ type, price: agrees ? price : null }];
}
