import { type Product, sellers } from '../catalogue.ts';
import { minorDigits, printDay, printMoney, type ShopMarketplace } from '../marketplaces.ts';
import { daysFrom, minorPrice } from '../state.ts';
import { escapeHtml } from './html.ts';
import { layout, type View } from './layout.ts';
import { splitPrice } from './order-parts.ts';
import { pictureUrl } from './picture.ts';
import { words } from './words.ts';

const share = (minor: number, part: number) => Math.round(minor * part);

function swatches(view: View, product: Product, minor: number, at: ShopMarketplace): string {
  const w = words[view.at.language];
  if (!product.swatches) return '';
  const others = product.swatches.map(
    (each) =>
      `<li data-asin="${each.asin}" class="row"><a href="/dp/${each.asin}?th=1">${each.words}</a> <span class="twister_swatch_price">${printMoney(share(minor, each.share), at)}</span></li>`,
  );
  return `<div id="twister"><div id="inline-twister-row-color_name"><b>${escapeHtml(w.colour)}:</b>
<ul><li data-asin="${product.asin}" class="row a-button-selected">Oak <span class="twister_swatch_price">${printMoney(minor, at)}</span></li>${others.join('')}</ul></div></div>`;
}

function priceBlock(view: View, minor: number, at: ShopMarketplace): string {
  const w = words[view.at.language];
  const digits = minorDigits(at.currency);
  const list = printMoney(share(minor, 1.25), at);
  return `<div id="corePriceDisplay_desktop_feature_div">
<span id="apex-pricetopay-accessibility-label" class="a-offscreen">${printMoney(minor, at)}</span>
${splitPrice(minor, at, 'price priceToPay reinventPricePriceToPayMargin')}
<div class="basisPrice a-size-small">${escapeHtml(w.listPrice)} <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">${list}</span><span aria-hidden="true">${list}</span></span></div></div>
<div id="promoPriceBlockMessage_feature_div" class="a-size-small"><label><input type="checkbox"> ${escapeHtml(w.coupon)}</label></div>
<div class="aok-hidden twister-plus-buying-options-price-data" hidden>${escapeHtml(
    JSON.stringify({
      desktop_buybox_group_1: [
        {
          displayPrice: printMoney(minor, at),
          priceAmount: minor / 10 ** digits,
          currencySymbol: at.currency,
          buyingOptionType: 'NEW',
        },
      ],
    }),
  )}</div>`;
}

/** What a buying option's form sends along; every option has its own. */
function hiddenInputs(asin: string, minor: number, merchantId: string, at: ShopMarketplace): string {
  const decimal = (minor / 10 ** minorDigits(at.currency)).toFixed(minorDigits(at.currency));
  const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
  const base = (name: string) => `items[0.base]${name}`;
  return [
    hidden(base('[asin]'), asin),
    hidden(base('[customerVisiblePrice][amount]'), decimal),
    hidden(base('[customerVisiblePrice][currencyCode]'), at.currency),
    hidden(base('[customerVisiblePrice][displayString]'), printMoney(minor, at)),
    `<input type="hidden" id="merchantID" name="merchantID" value="${merchantId}">`,
    `<input type="hidden" id="ASIN" name="ASIN" value="${asin}">`,
  ].join('');
}

function buyBox(view: View, product: Product, minor: number, at: ShopMarketplace): string {
  const w = words[view.at.language];
  if (!product.available) {
    return `<div id="outOfStock"><div id="availability"><span class="a-color-price">${escapeHtml(w.unavailable)}</span></div></div>`;
  }
  if (product.soldBy === null) {
    return `<div id="unqualifiedBuyBox"><p>${escapeHtml(w.noFeatured)}</p><a class="button" id="buybox-see-all-buying-choices" href="/gp/offer-listing/${product.asin}">${escapeHtml(w.allOptions)}</a></div>`;
  }
  const seller = sellers[product.soldBy] ?? view.at.ownSeller;
  const thirdParty = product.soldBy in sellers;
  const sellerWords = thirdParty
    ? `<a id="sellerProfileTriggerId" href="/gp/help/seller/at-a-glance.html?seller=${seller.id}">${escapeHtml(seller.name)}</a>`
    : escapeHtml(seller.name);
  const feature = (id: string, name: string, label: string, value: string) =>
    `<div id="${id}" offer-display-feature-name="${name}"><span class="a-size-small">${escapeHtml(label)}</span> <span class="offer-display-feature-text-message">${value}</span></div>`;
  const release = printDay(daysFrom(view.state.now, 40), view.at);
  const stock = product.preOrder ? w.released.replace('{day}', release) : w.inStock;
  return `<div id="desktop_qualifiedBuyBox"><div id="newAccordionRow_0" class="row"><b>${escapeHtml(w.oneTime)}</b>
<div id="corePrice_feature_div">${splitPrice(minor, at)}</div>
<form method="post" id="addToCart" action="/cart/add">
${hiddenInputs(product.asin, minor, seller.id, at)}
<div id="availability"><span class="a-color-success">${escapeHtml(stock)}</span></div>
${product.preOrder ? `<div class="a-section"><span class="a-size-small">${escapeHtml(w.guarantee)}</span></div>` : ''}
<p><input type="submit" class="button strong" id="add-to-cart-button" value="${escapeHtml(w.addToCart)}" data-sample-act="buy">
<input type="submit" class="button" id="buy-now-button" value="${escapeHtml(w.buyNow)}" data-sample-act="buy"></p></form>
${feature('fulfillerInfoFeature_feature_div', 'desktop-fulfiller-info', w.shipsFrom, escapeHtml(view.at.ownSeller.name))}
${feature('merchantInfoFeature_feature_div', 'desktop-merchant-info', w.seller, sellerWords)}</div>
<div id="snsAccordionRowMiddle" class="row"><b>${escapeHtml(w.subscribe)}</b> ${splitPrice(share(minor, 0.9), at)}
<form method="post" action="/cart/add">${hiddenInputs(product.asin, share(minor, 0.9), seller.id, at)}</form></div>
<div id="usedAccordionRow" class="row"><b>${escapeHtml(w.used)}</b> ${splitPrice(share(minor, 0.6), at)}
<form method="post" action="/cart/add">${hiddenInputs(product.asin, share(minor, 0.6), 'A2SAMPLERESALE', at)}</form></div></div>`;
}

/** A product page in today's layout, with the prices around it that must not be taken for the offer. */
export function productPage(view: View, product: Product): string {
  const { state } = view;
  const at = product.currency ? { ...view.at, currency: product.currency } : view.at;
  const w = words[at.language];
  const title = product.title[at.language];
  const minor = minorPrice(product.prices, at);
  const offered = product.available && product.soldBy !== null;
  const other = state.products.find((each) => each.asin !== product.asin && each.asin.startsWith('B0'));
  const carousel = other
    ? `<div id="sims-consolidated-2_feature_div" class="panel"><b>${escapeHtml(w.alsoViewed)}</b><div class="card" data-asin="${other.asin}"><a href="/dp/${other.asin}">${escapeHtml(other.title[at.language])}</a><br>${splitPrice(minorPrice(other.prices, at), at)}</div></div>`
    : '';
  return layout(
    view,
    `${title}: ${view.at.ownSeller.name}`,
    `<link rel="canonical" href="https://${view.at.host}/dp/${product.asin}">
<div id="dp-container"><div id="ppd" class="two"><img src="${pictureUrl(product.asin)}" width="280" alt="${escapeHtml(title)}">
<div id="centerCol"><h1 id="title"><span id="productTitle">${escapeHtml(title)}</span></h1>
${offered ? priceBlock(view, minor, at) : ''}${swatches(view, product, minor, at)}</div>
<div id="rightCol">${buyBox(view, product, minor, at)}</div></div>
<div data-asin="${product.asin}"></div>${carousel}</div>`,
  );
}
