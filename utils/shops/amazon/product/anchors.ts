import type { Anchor } from '../anchors';

// One id-rooted selector per entry: the browser answers it from its table of ids; a list or a bare attribute makes it
// search a page of several megabytes.

const anchor = (name: string, selector: string): Anchor => ({ name, selector, since: name.slice(-4) });

/** The page is a product's. */
export const proofAnchors: readonly Anchor[] = [
  anchor('title-2014', '#productTitle'),
  anchor('page-2014', '#dp'),
  anchor('container-2014', '#dp-container'),
  anchor('music-title-2018', '#dmusicProductTitle_feature_div'),
  anchor('qualified-2016', '#qualifiedBuybox'),
  anchor('buybox-2014', '#buybox'),
];

/** The ASIN of the selected variant stands in the offer's form; a canonical address can name the variant's parent. */
export const asinAnchors: readonly Anchor[] = [
  anchor('form-2012', 'input#ASIN'),
  anchor('form-item-2024', '#addToCart input[name="items[0.base][asin]"]'),
  anchor('form-name-2016', '#addToCart input[name="ASIN"]'),
  anchor('all-offers-2020', '#all-offers-display-params[data-asin]'),
  anchor('cerberus-2018', '#cerberus-data-metrics[data-asin]'),
  anchor('reviews-2014', '#averageCustomerReviews[data-asin]'),
  anchor('canonical-2012', 'link[rel="canonical"]'),
];

export const titleAnchors: readonly Anchor[] = [
  anchor('title-2014', '#productTitle'),
  anchor('mobile-2020', 'h1#title'),
  anchor('music-2018', '#dmusicProductTitle_feature_div h1'),
  anchor('kindle-2014', '#ebooksProductTitle'),
];

/** The row of an accordion that sells the thing new and once. */
export const newRowAnchors: readonly Anchor[] = [
  anchor('new-row-2022', '#newAccordionRow_0'),
  anchor('new-row-2018', '#newAccordionRow'),
  anchor('new-row-later-2025', '[id^="newAccordionRow_"]'),
  anchor('new-row-2014', '#newOfferAccordionRow'),
];

/** The box that offers the thing, in every layout. */
export const boxAnchors: readonly Anchor[] = [
  anchor('qualified-2016', '#qualifiedBuybox'),
  anchor('exports-2020', '#exports_desktop_qualifiedBuybox'),
  anchor('music-2018', '#dmusic_buy_box'),
  anchor('buybox-2014', '#buybox'),
  anchor('combined-2014', '#combinedBuyBox'),
  anchor('desktop-2016', '#desktop_buybox'),
  anchor('mobile-2020', '#mobile_buybox_feature_div'),
];

/** The new offer's own part of the page's middle, where an accordion offers several. */
export const newCenterAnchors: readonly Anchor[] = [
  anchor('center-row-2024', '#apex_desktop_newAccordionRow'),
];

/** Prices inside the offer's own box or row; each is read on its own and all must agree. */
export const boxPriceAnchors: readonly Anchor[] = [
  anchor('pay-label-2025', '#apex-pricetopay-accessibility-label'),
  anchor('core-2021', '#corePrice_feature_div .a-price:not(.a-text-price)'),
  anchor('core-display-2021', '#corePriceDisplay_desktop_feature_div .priceToPay'),
  anchor('core-display-mobile-2023', '#corePriceDisplay_mobile_feature_div .priceToPay'),
  anchor('books-heading-2020', '#booksHeaderSection #price'),
  anchor('new-box-2018', '#newBuyBoxPrice'),
  anchor('inside-2018', '#price_inside_buybox'),
  anchor('buy-new-2014', '#buyNewSection .offer-price'),
  anchor('buy-new-section-2014', '#buyNewSection .header-price'),
  anchor('third-party-2014', '#soldByThirdParty .price3P'),
  anchor('no-rows-2014', 'form:has(#merchantID:not([value=""])) #mediaNoAccordion .header-price'),
  anchor('buy-new-header-2014', '#newOfferAccordionRow .header-price'),
  anchor('kindle-2014', '#kindle-price'),
  anchor('music-2018', '#dmusic_buy_box .DigitalBuyButtonBuyBoxSection .a-button-text'),
];

/** Prices of the featured offer above the box, in the page's middle. */
export const centerPriceAnchors: readonly Anchor[] = [
  anchor('center-pay-label-2025', '#apex-pricetopay-accessibility-label'),
  anchor('center-core-2021', '#corePriceDisplay_desktop_feature_div .priceToPay'),
  anchor('center-core-mobile-2023', '#corePriceDisplay_mobile_feature_div .priceToPay'),
  anchor('center-apex-2021', '#corePrice_desktop .apexPriceToPay'),
  anchor('center-apex-mobile-2021', '#corePrice_mobile_feature_div .apexPriceToPay'),
  anchor('center-ours-2012', '#priceblock_ourprice'),
  anchor('center-deal-2012', '#priceblock_dealprice'),
  anchor('center-sale-2012', '#priceblock_saleprice'),
  anchor('center-promotion-2018', '#priceblock_pospromoprice'),
  anchor('center-pitch-2018', '#newPitchPrice'),
];

/** Where the heading of an accordion's row shows its price in no block that is known (India's rows beside "With exchange"). */
export const headingPriceAnchors: readonly Anchor[] = [anchor('row-heading-2019', 'h5 .a-color-price')];

/** The sum for the chosen quantity: a multiple of the price. */
export const totalAnchors: readonly Anchor[] = [anchor('total-2021', '#tp_price_block_total_price_ww')];

/** The price as the form sends it, with its currency; it is there even when the page hides the price. */
export const formPriceAnchors: readonly Anchor[] = [
  anchor('form-2023', 'input[name="items[0.base][customerVisiblePrice][displayString]"]'),
];

/** Struck-through prices of the offer. */
export const listPriceAnchors: readonly Anchor[] = [
  anchor('basis-struck-2021', '#corePriceDisplay_desktop_feature_div .basisPrice [data-a-strike="true"]'),
  anchor('basis-2021', '#corePriceDisplay_desktop_feature_div .basisPrice .a-price'),
  anchor('basis-mobile-2023', '#corePriceDisplay_mobile_feature_div .basisPrice .a-price'),
  anchor('struck-mobile-2021', '#corePrice_mobile_feature_div .a-price[data-a-strike="true"]'),
  anchor('struck-2021', '#corePrice_desktop .a-price[data-a-strike="true"]'),
  anchor('block-strike-2018', '#price .priceBlockStrikePriceString'),
  anchor('block-value-2018', '#listPriceValue'),
  anchor('books-2020', '#listPrice'),
  anchor('kindle-2016', '#digital-list-price'),
  anchor('lineitem-2014', '#price .a-text-strike'),
  anchor('buy-new-2014', '#buyNewInner .a-text-strike'),
  anchor('box-inner-2014', '#buyBoxInner .a-text-strike'),
];

/** Seller's name alone in its element. */
export const sellerAnchors: readonly Anchor[] = [
  anchor('merchant-feature-2022', '#merchantInfoFeature_feature_div .offer-display-feature-text-message'),
  anchor(
    'merchant-name-2021',
    '[offer-display-feature-name$="merchant-info"] .offer-display-feature-text-message',
  ),
];

export const shipperAnchors: readonly Anchor[] = [
  anchor('fulfiller-feature-2022', '#fulfillerInfoFeature_feature_div .offer-display-feature-text-message'),
  anchor(
    'fulfiller-name-2021',
    '[offer-display-feature-name$="fulfiller-info"] .offer-display-feature-text-message',
  ),
];

/** One sentence that names seller and shipper. */
export const sentenceAnchors: readonly Anchor[] = [
  anchor('sentence-2012', '#merchant-info'),
  anchor('music-2018', '#dmusic_tracklist_footer_soldby'),
];

/** Labels of the offer's features, one of which can be its condition. */
export const featureLabelAnchors: readonly Anchor[] = [
  anchor('feature-label-2022', '.offer-display-feature-label'),
];

/** Lines that name the condition of the offered piece, and others. */
export const conditionAnchors: readonly Anchor[] = [anchor('condition-2018', '[id*="ondition"]')];

/** What stands above an offer, where several ways to buy are rows. */
export const captionAnchors: readonly Anchor[] = [
  anchor('caption-2022', '[id$="AccordionCaption_feature_div"]'),
];

/** Headings and labels in bold of an offer in an ordinary box, one of which can be "Buy used:". */
export const headingAnchors: readonly Anchor[] = [
  anchor('heading-2018', 'h5'),
  anchor('bold-2018', '.a-text-bold'),
];

/** Where the mark of the price guarantee can stand beside the offer's own box. */
export const guaranteeAnchors: readonly Anchor[] = [anchor('center-2014', '#centerCol')];

export const availabilityAnchors: readonly Anchor[] = [
  anchor('primary-2024', '#availability .primary-availability-message'),
  anchor('availability-2012', '#availability > span'),
  anchor('all-offers-2020', '#availability > .a-declarative > span'),
  anchor('out-of-stock-2016', '#outOfStock .a-color-price'),
];
