import type { PersonalParts } from '../shop';

/** Where name and address stand on a product page, by ids that are the same in every language. */
export const personalParts: PersonalParts = {
  navigation: [
    'header:has([id^="nav-"])', // seen 2026-11
    '#navbar-main, #nav-progressive-subnav', // seen 2025
    '#navbar, #nav-belt, #nav-main, #nav-subnav', // seen 2019 to 2026
  ].join(', '),
  below: [
    '#contextualIngressPt, [id*="lowContextualIngress"], [id^="contextualIngress"]', // "Deliver to NAME - PLACE" beside the price
    '[id^="glow-"], #nav-global-location-slot',
    '[id^="nav-flyout-"], [id^="nav-al-"], .nav-flyout', // menus of the account hang down from the bar
    '#DeliverToDeviceMessage',
  ].join(', '),
  place: '#glow-ingress-line2, #contextualIngressPtLabel_deliveryShortLine',
};
