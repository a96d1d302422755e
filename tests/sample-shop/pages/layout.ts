import { shopper } from '../catalogue.ts';
import type { ShopMarketplace } from '../marketplaces.ts';
import { recorderScript } from '../record.ts';
import type { ShopState } from '../state.ts';
import { escapeHtml } from './html.ts';
import { words } from './words.ts';

/** What every page is made from. */
export interface View {
  readonly at: ShopMarketplace;
  readonly state: ShopState;
  readonly url: URL;
}

const style = `
body{margin:0;font:15px/1.5 "Liberation Sans","Noto Sans",Arial,sans-serif;color:#1d2226;background:#fff}
header{display:flex;gap:24px;align-items:center;background:#24323f;color:#fff;padding:10px 24px}
header a{color:#fff;text-decoration:none}header b{font-size:20px;flex:1}
main{max-width:1000px;margin:20px auto;padding:0 24px}
a{color:#0b5f7c}h1{font-size:24px;font-weight:600}
ul{list-style:none;padding:0;margin:0}
.order-card{border:1px solid #cdd5d9;border-radius:8px;margin:0 0 18px;overflow:hidden}
.order-header{background:#eef2f3;padding:10px 18px}.order-header ul{display:flex;gap:34px}
.order-header .end{margin-left:auto;text-align:right}
.a-text-caps{display:block;font-size:12px;color:#5a666d}
.delivery-box{padding:14px 18px}.delivery-box__primary-text{font-size:18px;font-weight:600}
.a-fixed-left-grid{display:flex;gap:16px;margin:10px 0}.grow{flex:1}
.product-image{position:relative}.product-image img{width:88px;height:88px;border-radius:6px}
.product-image__qty{position:absolute;right:-6px;bottom:0;background:#fff;border:1px solid #889;border-radius:10px;padding:0 7px;font-size:13px}
.button{display:block;text-align:center;border:1px solid #b9c3c8;border-radius:16px;padding:4px 16px;margin:0 0 8px;background:#fff;color:#1d2226;text-decoration:none;font:inherit;cursor:pointer}
.panel .button{width:fit-content}.button.strong{background:#ffd668;border-color:#e3b53c}
.a-size-small{font-size:13px;color:#5a666d}.a-pagination{display:flex;gap:8px;justify-content:center}
.a-pagination li{border:1px solid #cdd5d9;border-radius:6px;padding:3px 12px}.a-disabled{color:#98a3a8}
.a-offscreen{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}
.panel{border:1px solid #cdd5d9;border-radius:8px;padding:16px 18px;margin:0 0 18px}
.od-line-item-row{display:flex;justify-content:space-between;max-width:340px}
textarea,input[type=text],input[type=email],select{box-sizing:border-box;width:100%;font:inherit;padding:8px;border:1px solid #889;border-radius:6px}
label{display:block;margin:10px 0 4px}[hidden]{display:none!important}
.two{display:grid;grid-template-columns:280px 1fr 260px;gap:24px}.a-text-price{text-decoration:line-through;color:#5a666d}
.price{font-size:28px}.row{border:1px solid #cdd5d9;border-radius:8px;padding:8px 12px;margin:0 0 8px}
.cards{display:flex;gap:14px;flex-wrap:wrap}.card{border:1px solid #cdd5d9;border-radius:8px;padding:14px;width:200px}`;

/**
 * A whole page of the shop with its frame and the recorder.
 * @param title plain text.
 * @param body markup of `main`.
 */
export function layout(view: View, title: string, body: string): string {
  const { at, state } = view;
  const w = words[at.language];
  const account = state.signedIn ? w.hello.replace('{name}', shopper.name.split(' ')[0] ?? '') : w.signIn;
  return `<!doctype html>
<html lang="${at.dates}" class="a-js"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<header id="navbar"><b>${escapeHtml(at.ownSeller.name)} <small>(sample shop)</small></b>
<a id="nav-link-accountList" href="${state.signedIn ? '/gp/css/homepage.html' : '/ap/signin'}"><span id="nav-link-accountList-nav-line-1">${escapeHtml(account)}</span></a>
${state.signedIn ? `<a id="nav-item-signout" href="/gp/flex/sign-out.html">${escapeHtml(w.signOut)}</a>` : ''}
<a id="nav-orders" href="/gp/css/order-history">${escapeHtml(w.orders)}</a></header>
<main>${body}</main>
${recorderScript}
</body></html>`;
}
