import { minorDigits } from '../../../utils/domain/money';
import { amazonMarketplace } from '../../../utils/shops/amazon/marketplaces';
import type { StoredPage } from '../stored-pages';
import type { Look } from './looks';

type Label = StoredPage['label'];
interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** The marks of each currency on the pages that are swapped; longer ones first. */
const marks = String.raw`CDN\$|US\$|CA\$|S\$|R\$|\$|£|€|EUR|₹|￥|¥|kr|zł|TL|AED|SAR|EGP|درهم|ريال|ر\.س\.?|جنيه|R(?=[ \u00a0]?\d)`;
const number = String.raw`\d[\d.,\u00a0\u202f]*\d|\d`;
const printed = new RegExp(
  `(?<!\\p{L})(?:${marks})[ \u00a0]?(${number})|(${number})[ \u00a0]?(?:${marks})(?!\\p{L})`,
  'gu',
);

const optionLists = '.twister-plus-buying-options-price-data';

/** Minor units of a printed number: the last mark before exactly two digits parts them off. */
function minorOf(text: string, digits: number): number {
  const fraction = digits === 2 ? (/[.,](\d{2})$/.exec(text)?.[1] ?? '') : '';
  const whole = fraction ? text.slice(0, -3) : text;
  return Number(whole.replace(/\D/g, '') + (digits === 2 ? fraction.padEnd(2, '0') : ''));
}

/** Whole part and fraction as the look prints them; the fraction is "" where the currency has none. */
function partsOf(minor: number, { money, currency, digits }: Look): [string, string] {
  const size = minorDigits(currency);
  const text = String(minor).padStart(size + 1, '0');
  const whole = size ? text.slice(0, -size) : text;
  const groups = digits === 'lakh' ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  return [whole.replace(groups, money[1]), size ? text.slice(-size) : ''];
}

function print(minor: number, look: Look): string {
  const [symbol, , decimal, pattern] = look.money;
  const [whole, fraction] = partsOf(minor, look);
  const amount = fraction ? `${whole}${decimal}${fraction}` : whole;
  const shown =
    look.digits === 'arab' ? amount.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '') : amount;
  return pattern.replace('n', shown).replace('$', () => symbol);
}

/**
 * A stored page and its label as another marketplace would show them: address, money in every form, labels, sentences,
 * the shop's own names and ids. Amounts keep their minor units; the line of stock stays.
 */
export function swapped(page: Document, label: Label, look: Look): { document: Document; label: Label } {
  const document = page.cloneNode(true) as Document;
  const from = amazonMarketplace(label.url);
  const to = amazonMarketplace(look.host);
  if (!from || !to) throw new Error(`${label.url} has no marketplace`);
  document.documentElement.setAttribute('lang', look.language);
  const digits = minorDigits(from.currency);
  const again = (text: string) =>
    text
      .replace(printed, (_, after?: string, before?: string) =>
        print(minorOf(after ?? before ?? '', digits), look),
      )
      .replace(/with (\d+) percent savings/, (_, percent: string) => look.saving.replace('{n}', percent));
  for (const whole of document.querySelectorAll('.a-price-whole, .price-large'))
    splitAgain(whole, digits, look);
  for (const list of document.querySelectorAll(optionLists)) {
    list.textContent = (list.textContent ?? '').replace(
      /("priceAmount": ?)([\d.]+)/g,
      (_, name: string, amount: string) =>
        name + Math.round(Number(amount) * 10 ** digits) / 10 ** minorDigits(look.currency),
    );
  }
  for (const input of document.querySelectorAll('input')) {
    const value = input.getAttribute('value') ?? '';
    if (value === from.merchantId) input.setAttribute('value', to.merchantId ?? 'A0UNKNOWNOWN1');
    else if (printed.test(value)) input.setAttribute('value', again(value));
    printed.lastIndex = 0;
  }
  for (const link of document.querySelectorAll('link[rel="canonical"]'))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(new URL(label.url).host, look.host));
  nameAgain(document, label, look, from.sellingNames);
  const texts = document.createTreeWalker(document.body, 4 /* texts */);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? ''))
      node.nodeValue = again(node.nodeValue ?? '');
  }
  return { document, label: labelAgain(label, look, from.sellingNames, digits) };
}

/** Symbol, whole, decimal mark and fraction of a price that is printed in parts. */
function splitAgain(whole: Element, digits: number, look: Look): void {
  const price = whole.parentElement;
  const fraction = price?.querySelector('.a-price-fraction, .price-large ~ .price-info-superscript');
  const digitsOf = (text: string | null | undefined) => (text ?? '').replace(/\D/g, '');
  const units = digitsOf(whole.textContent);
  if (!price || !units || (fraction && whole.contains(fraction))) return;
  const minor = Number(units + (digits ? digitsOf(fraction?.textContent).padEnd(digits, '0') : ''));
  const [first, second] = partsOf(minor, look);
  whole.textContent = first;
  fraction?.remove();
  const symbol = price.querySelector('.a-price-symbol, .price-info-superscript');
  if (symbol) symbol.textContent = look.money[0];
  if (!second) return;
  if (whole.matches('.price-large')) {
    whole.insertAdjacentHTML('afterend', `<span class="price-info-superscript">${second}</span>`);
    return;
  }
  whole.insertAdjacentHTML('beforeend', `<span class="a-price-decimal">${look.money[2]}</span>`);
  whole.insertAdjacentHTML('afterend', `<span class="a-price-fraction">${second}</span>`);
}

/** Labels of seller and shipper, the shop's own names, and sentences that hold both. */
function nameAgain(document: Document, label: Label, look: Look, own: readonly string[]): void {
  const [ships, sold, both] = look.labels;
  for (const element of document.querySelectorAll('.offer-display-feature-label, .tabular-buybox-label')) {
    const text = element.textContent ?? '';
    const shipper = /ship|dispatch|versand|expédi|spedi|envi|from|発|出荷/i.test(text);
    if (/[/／]/.test(text)) element.textContent = both;
    else if (element.closest('#fulfillerInfoFeature_feature_div') || (shipper && text.length < 30))
      element.textContent = ships;
    else if (element.closest('#merchantInfoFeature_feature_div') || /sold|verk|vend|販売/i.test(text))
      element.textContent = sold;
  }
  for (const cell of document.querySelectorAll('[tabular-attribute-name]')) {
    const text = cell.getAttribute('tabular-attribute-name') ?? '';
    if (/ship|versand/i.test(text)) cell.setAttribute('tabular-attribute-name', ships);
    else if (/sold|verk/i.test(text)) cell.setAttribute('tabular-attribute-name', sold);
  }
  for (const { firstChild } of document.querySelectorAll('.basisPrice'))
    if (firstChild?.nodeType === 3) firstChild.nodeValue = `${look.listPrice} `;
  for (const element of document.querySelectorAll(
    '.offer-display-feature-text-message, .tabular-buybox-text, .tabular-buybox-text-message',
  )) {
    if (element.children.length === 0 && own.includes((element.textContent ?? '').trim()))
      element.textContent = look.own;
  }
  for (const element of document.querySelectorAll('#merchant-info, #dmusic_tracklist_footer_soldby')) {
    const link = element.querySelector('a[href*="seller="]');
    const isOwn = own.includes(String(label.seller));
    if (!link && (element.querySelector('a') || !isOwn)) continue;
    const sentence = look.sentences[link && label.shipsFrom !== label.seller ? 1 : 0];
    const parts = sentence.split(/(\{\w+\})/);
    const shipper = link && label.shipsFrom === label.seller ? link : look.own;
    element.replaceChildren(
      ...parts.map((part) => (part === '{own}' ? shipper : part === '{seller}' && link ? link : part)),
    );
    element.normalize();
  }
}

function labelAgain(label: Label, look: Look, own: readonly string[], digits: number): Label {
  const money = (value: unknown) => {
    if (!value) return null;
    const { amount } = value as Amount;
    const minor = Math.round(Number(amount) * 10 ** digits);
    const size = minorDigits(look.currency);
    return { amount: (minor / 10 ** size).toFixed(size), currency: look.currency };
  };
  const name = (value: unknown) => (own.includes(String(value)) ? look.own : value);
  const url = new URL(label.url);
  url.host = look.host;
  return {
    ...label,
    url: url.href,
    price: money(label.price),
    listPrice: money(label.listPrice),
    seller: name(label.seller),
    shipsFrom: name(label.shipsFrom),
    temptations: ((label.temptations ?? []) as readonly { amount: Amount }[]).map(({ amount }) => ({
      amount: money(amount),
    })),
  };
}
