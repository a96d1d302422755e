import { contactFormPage, sentPage } from './pages/contact-form.ts';
import { chatPage, contactHubPage } from './pages/contact-hub.ts';
import type { View } from './pages/layout.ts';
import { layout } from './pages/layout.ts';
import { orderDetailsPage } from './pages/order-details.ts';
import { orderListPage } from './pages/order-list.ts';
import { productPage } from './pages/product.ts';
import { sellerMessagePage } from './pages/seller-message.ts';
import { signInPage } from './pages/walls.ts';
import { orderId } from './state.ts';

export type Answer = { readonly html: string } | { readonly redirect: string } | null;

interface Route {
  readonly path: RegExp;
  /** Order pages and contact pages send a signed-out shopper to the sign-in page. */
  readonly signedIn?: boolean;
  answer(view: View, match: RegExpExecArray): Answer;
}

function orderDetails(view: View): Answer {
  const wanted = view.url.searchParams.get('orderID') ?? view.url.searchParams.get('orderId');
  const order = view.state.orders.find((each) => orderId(each, view.at) === wanted);
  return order ? { html: orderDetailsPage(view, order) } : null;
}

function product(view: View, match: RegExpExecArray): Answer {
  const found = view.state.product(match[1] ?? '');
  return found ? { html: productPage(view, found) } : null;
}

const contactUs = {
  form: '/hz/contact-us/csp?source=contact-us',
  hub: '/hz/contact-us/foresight/hubgateway',
};

/** Over the path without query, after a language prefix (`/-/en/…`) was taken off. */
const routes: readonly Route[] = [
  {
    path: /^\/$|^\/gp\/css\/homepage/,
    answer: (view) => ({ html: layout(view, view.at.ownSeller.name, home(view)) }),
  },
  { path: /^\/your-orders\/orders/, signedIn: true, answer: (view) => ({ html: orderListPage(view) }) },
  {
    path: /^\/gp\/(css|your-account)\/order-history/,
    signedIn: true,
    answer: () => ({ redirect: '/your-orders/orders' }),
  },
  {
    path: /^\/(gp\/css|gp\/your-account|your-orders)\/order-details|^\/gp\/digital\/your-account\/order-summary/,
    signedIn: true,
    answer: orderDetails,
  },
  { path: /^(?:\/[^/]+)?\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:\/|$)/, answer: product },
  {
    path: /^\/gp\/help\/customer\/contact-us/,
    signedIn: true,
    answer: ({ state }) => ({ redirect: contactUs[state.contact] }),
  },
  {
    path: /^\/hz\/contact-us\/email/,
    signedIn: true,
    answer: (view) => ({ html: sentPage(view, 'Your message was sent.') }),
  },
  {
    path: /^\/hz\/contact-us\/foresight\/hubgateway/,
    signedIn: true,
    answer: (view) => ({ html: contactHubPage(view) }),
  },
  { path: /^\/hz\/contact-us/, signedIn: true, answer: (view) => ({ html: contactFormPage(view) }) },
  { path: /^\/message-us/, signedIn: true, answer: (view) => ({ html: chatPage(view) }) },
  {
    path: /^\/gp\/help\/contact\/contact\.html/,
    signedIn: true,
    answer: (view) => ({ html: sellerMessagePage(view) }),
  },
  {
    path: /^\/progress-tracker\/package\/preship\/cancel-items/,
    signedIn: true,
    answer: (view) => ({ html: sentPage(view, 'Here a shopper would choose what to cancel.') }),
  },
  { path: /^\/cart\/add/, answer: (view) => ({ html: sentPage(view, 'Added to the cart.') }) },
  { path: /^\/ap\/signin/, answer: (view) => ({ html: signInPage(view) }) },
];

function home(view: View): string {
  const links = [
    ['/your-orders/orders', 'Orders'],
    ...view.state.products.map((each) => [`/dp/${each.asin}`, each.title[view.at.language]]),
    ['/gp/help/customer/contact-us', 'Contact us'],
  ];
  return `<h1>Sample shop</h1><ul>${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;
}

/** Where the sign-in page stands for somebody who wanted a page. */
export function signInPath(view: View): string {
  return `/ap/signin?${new URLSearchParams({ 'openid.return_to': view.url.href, 'openid.assoc_handle': 'sample' })}`;
}

/** What the shop answers at an address; null = no such page. */
export function answerFor(view: View): Answer {
  const path = view.url.pathname.replace(/^\/-\/[a-z]{2}(?=\/)/, '');
  for (const route of routes) {
    const match = route.path.exec(path);
    if (!match) continue;
    return route.signedIn && !view.state.signedIn
      ? { redirect: signInPath(view) }
      : route.answer(view, match);
  }
  return null;
}
