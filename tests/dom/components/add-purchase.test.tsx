import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { AddPurchase } from '../../../components/add-purchase';
import type { TypedForm, TypedPurchase } from '../../../utils/domain/typed-purchase';
import type { AddedPurchase } from '../../../utils/messages';
import { marketplaceOf } from '../../../utils/shops';
import { readTyped, typedPrice, typedProduct } from '../../../utils/shops/typed-purchase';
import { now } from './samples';
import { click, show, status, words } from './stage';

const empty: TypedForm = {
  ...{ product: '', marketplace: 'www.amazon.com', order: '', name: '', placedOn: '', price: '' },
  ...{ quantity: '1', soldBy: 'unknown', seller: '', state: 'unknown' },
};

const added: AddedPurchase = { purchase: 'key', known: false, watched: true };

/** The form with the real rules behind it. */
async function form(
  initial: Partial<TypedForm> = {},
  onAdd: (purchase: TypedPurchase) => Promise<AddedPurchase> = async () => added,
  onUndo = async (_purchase: string) => {},
) {
  const stage = await show(
    <AddPurchase
      initial={{ ...empty, ...initial }}
      marketplaces={['www.amazon.com', 'www.amazon.de'].flatMap((host) => marketplaceOf(host) ?? [])}
      read={(typed) => readTyped(typed, now)}
      hostOf={(product) => typedProduct(product)?.marketplace?.host ?? null}
      priceOf={(price, host) => {
        const marketplace = marketplaceOf(host);
        return marketplace && typedPrice(price, marketplace);
      }}
      onAdd={onAdd}
      onUndo={onUndo}
      placeOf={(key) => `#/purchase/${key}`}
    />,
    700,
  );
  const field = (name: string) => {
    const found = [...stage.querySelectorAll<HTMLInputElement>('input, select')].find(
      ({ labels }) => labels?.[0] && words(labels[0]).startsWith(name),
    );
    if (!found) throw new Error(`no field is called ${name}`);
    return found;
  };
  const type = (name: string, value: string) =>
    act(() => {
      const element = field(name);
      element.value = value;
      element.dispatchEvent(
        new Event(element.localName === 'select' ? 'change' : 'input', { bubbles: true }),
      );
    });
  return { stage, field, type };
}

const whole: Partial<TypedForm> = {
  ...{ product: 'B000000001', order: '112-0000001-0000001', placedOn: '2026-11-19', price: '12.99' },
};

describe('the form', () => {
  test('sends what was typed, as the rules read it', async () => {
    const onAdd = vi.fn(async () => added);
    const { stage, field, type } = await form({}, onAdd);
    await type('Address or number', 'https://www.amazon.de/dp/B000000001');
    await type('Order number', '302-0000001-0000001');
    await type('Date of the order', '2026-11-19');
    await type('Price paid for one piece (EUR)', '12,99');
    await type('Sold by', 'other');
    await type('Name of the seller', 'Northwind');
    expect(words(stage.querySelector('output') ?? stage)).toBe('= €12.99');
    await click(stage, 'Add the purchase');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      ...{ marketplace: 'www.amazon.de', orderId: '302-0000001-0000001', asin: 'B000000001', title: '' },
      ...{ placedOn: '2026-11-19', unitPrice: { minor: 1299, currency: 'EUR' }, quantity: 1 },
      ...{ soldByAmazon: false, seller: 'Northwind', state: 'unknown' },
    });
    expect(status(stage)).toEqual([expect.stringContaining('The purchase is added.')]);
    expect(stage.querySelector('a')?.getAttribute('href')).toBe('#/purchase/key');
    await vi.waitFor(() => expect(document.activeElement).toBe(stage.querySelector('.empty')));
    await click(stage, 'Add another one');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Address or number')));
  });

  test('what is wrong stands at its field, and the first such field has the focus', async () => {
    const onAdd = vi.fn(async () => added);
    const { stage, field, type } = await form({ ...whole, order: '12', price: '£9' }, onAdd);
    await click(stage, 'Add the purchase');
    expect(onAdd).not.toHaveBeenCalled();
    expect(status(stage)).toEqual(['2 fields need another look.']);
    const order = field('Order number');
    await vi.waitFor(() => expect(document.activeElement).toBe(order));
    const [why = ''] = (order.getAttribute('aria-describedby') ?? '').split(' ');
    expect(words(document.getElementById(why) ?? stage)).toMatch(/^This is no order number/);
    expect(words(stage)).toContain('Write the price in the currency of this shop, USD.');
    await type('Order number', '112-0000001-0000001');
    expect(order.getAttribute('aria-invalid')).toBe('false');
    expect(field('Price paid').getAttribute('aria-invalid')).toBe('true');
  });

  test('one that was just added can be taken away again, and the form is as it was typed', async () => {
    const onUndo = vi.fn(async () => {});
    const { stage, field } = await form(whole, undefined, onUndo);
    await click(stage, 'Add the purchase');
    await click(stage, 'Undo');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith('key');
    expect(field('Order number').value).toBe('112-0000001-0000001');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Address or number')));
  });

  test('one that was known offers no undo; one whose window is over says so', async () => {
    const known = await form(whole, async () => ({ ...added, known: true }));
    await click(known.stage, 'Add the purchase');
    expect(words(known.stage)).toContain('Dropback knew this purchase already.');
    expect(words(known.stage)).not.toContain('Undo');
    const over = await form(whole, async () => ({ ...added, watched: false }));
    await click(over.stage, 'Add the purchase');
    expect(words(over.stage)).toContain('Its window is over, so its price is not watched.');
  });

  test('a refusal of the background is said and nothing is lost', async () => {
    const { stage, field } = await form(whole, () => Promise.reject(new Error('no room')));
    await click(stage, 'Add the purchase');
    expect(status(stage)).toEqual(['Not added: no room']);
    expect(field('Price paid').value).toBe('12.99');
  });

  test('every control has a name', async () => {
    const { stage } = await form({ soldBy: 'other' });
    const controls = [...stage.querySelectorAll<HTMLInputElement>('input, select')];
    expect(controls).toHaveLength(10);
    expect(controls.filter(({ labels }) => labels?.length !== 1)).toEqual([]);
  });
});
