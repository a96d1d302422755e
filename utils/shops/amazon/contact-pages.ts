import { amazonMarketplace } from './marketplaces';
import { plainPath } from './paths';

/** Paths of support hub, chat and seller-message pages (facts 2.3). */
const contactPaths: readonly RegExp[] = [
  /^\/gp\/help\/customer\/contact-us$/,
  /^\/hz\/contact-us(?:\/|$)/,
  /^\/hubgateway/,
  /^\/message-us$/,
  /^\/(?:gp|ss)\/help\/contact(?:\/|$)/,
];

/** Addresses that are contact pages, for tests and for the script that looks for them. */
export const contactExamples: readonly string[] = [
  'https://www.amazon.com/gp/help/customer/contact-us',
  'https://www.amazon.com/hz/contact-us/foresight/hubgateway',
  'https://www.amazon.de/-/en/hz/contact-us/csp?source=contact-us',
  'https://www.amazon.com/message-us?ref_=fs_hub_gateway_mu&muClientName=foresight',
  'https://www.amazon.co.jp/message-us?origRef=de_poc&muClientName=magus&ref_=de_poc',
  'https://www.amazon.fr/gp/help/contact/contact.html?assistanceType=order&subject=2&orderId=404-0000000-0000000',
  'https://www.amazon.co.jp/ss/help/contact/?cancelRequest=1',
];

/** True for support, chat and seller-message pages of a marketplace; false anywhere else. */
export function isContactPage(url: string): boolean {
  const path = plainPath(url);
  return amazonMarketplace(url) !== null && contactPaths.some((each) => each.test(path));
}
