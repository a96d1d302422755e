import type { WallFacts, WallKind } from '../../domain/page';
import { type Anchor, textOf } from './anchors';
import { firstElement } from './first-element';
import { plainPath } from './paths';

/** One way to tell a wall, by marks that no language changes (facts 6). */
interface WallAnchor extends Anchor {
  readonly wall: WallKind;
  /** Counts only on a page without the shop's navigation. */
  readonly bare?: true;
  /** What must hold besides the mark itself. */
  readonly when?: (mark: Element, document: Document) => boolean;
}

/**
 * In this order: a captcha can stand inside a sign-in, and both inside an error address. One selector each: the browser
 * answers a single id at once, a list by searching the page.
 */
export const wallAnchors: readonly WallAnchor[] = [
  { wall: 'captcha', name: 'captcha-field-2012', selector: '#captchacharacters', since: '2012' },
  {
    wall: 'captcha',
    name: 'captcha-form-2012',
    selector: 'form[action*="validateCaptcha" i]',
    since: '2012',
    bare: true,
    when: asksForText,
  },
  { wall: 'captcha', name: 'captcha-sign-in-2016', selector: '#auth-captcha-image', since: '2016' },
  {
    wall: 'captcha',
    name: 'captcha-sign-in-2019',
    selector: 'form.cvf-widget-form-captcha',
    since: '2019',
    bare: true,
  },
  { wall: 'captcha', name: 'captcha-puzzle-2023', selector: '#cvf-aamation-challenge-iframe', since: '2023' },
  {
    wall: 'captcha',
    name: 'captcha-puzzle-2024',
    selector: '#aa-challenge-page-captcha-container',
    since: '2024',
  },
  {
    wall: 'captcha',
    name: 'captcha-waf-2023',
    selector: 'script[src*=".captcha.awswaf.com/"]',
    since: '2023',
    bare: true,
  },
  {
    wall: 'continue-shopping',
    name: 'button-2024',
    selector: 'form[action*="validateCaptcha" i]',
    since: '2024',
    bare: true,
  },
  {
    wall: 'challenge',
    name: 'waf-2023',
    selector: '#challenge-container',
    since: '2023',
    when: hasChallengeScript,
  },
  {
    wall: 'challenge',
    name: 'waf-bare-2023',
    selector: 'script[src*=".awswaf.com/"]',
    since: '2023',
    bare: true,
    when: (_, document) => textOf(document.querySelector('title')) === '',
  },
  { wall: 'sign-in', name: 'sign-in-mail-2010', selector: '#ap_email', since: '2010' },
  { wall: 'sign-in', name: 'sign-in-password-2010', selector: '#ap_password', since: '2010' },
  { wall: 'sign-in', name: 'sign-in-claim-2024', selector: '#ap_email_login', since: '2024' },
  { wall: 'sign-in', name: 'sign-in-form-2010', selector: 'form[name="signIn"]', since: '2010' },
  { wall: 'sign-in', name: 'second-factor-2016', selector: '#auth-mfa-form', since: '2016' },
  { wall: 'sign-in', name: 'second-factor-device-2016', selector: '#auth-select-device-form', since: '2016' },
  { wall: 'sign-in', name: 'second-factor-code-2019', selector: '#verification-code-form', since: '2019' },
  { wall: 'sign-in', name: 'portal-2016', selector: '#authportal-main-section', since: '2016' },
  {
    wall: 'error',
    name: 'error-link-2012',
    selector: 'a[href*="ref=cs_5"], a[href*="ref=cs_4"]',
    since: '2012',
    bare: true,
  },
  {
    wall: 'error',
    name: 'error-search-2012',
    selector: 'input[name="ref"][value^="cs_"]',
    since: '2012',
    bare: true,
  },
  {
    wall: 'error',
    name: 'error-picture-2014',
    selector: 'img[src*="/error/"], img[src*="/errors-alerts/"]',
    since: '2014',
    bare: true,
  },
  { wall: 'error', name: 'error-dogs-2014', selector: 'a[href*="/dogsofamazon"]', since: '2014', bare: true },
  { wall: 'error', name: 'error-title-2010', selector: 'title', since: '2010', bare: true, when: saysStatus },
];

const bareMarks = [...new Set(wallAnchors.filter(({ bare }) => bare).map(({ selector }) => selector))]
  .filter((selector) => selector !== 'title')
  .join(', ');

/** Sign-in pages, and what the shop puts between sign-in and the wanted page (facts 2.4). */
const signInPaths = /^\/(?:ap\/(?:signin|cvf|mfa|accountfixup)|ax\/(?:claim|aaut)|gp\/sign-in)(?:[./]|$)/;

/**
 * Recognises a page that stands where the wanted page should.
 * @returns null for every other page, also one whose navigation or text merely speaks of signing in or shopping on.
 */
export function readWall(document: Document, url: string): WallFacts | null {
  const bare = isBare(document);
  let marked: boolean | null = null;
  // A selector that a page does not have costs a walk through all of it: one walk for all of them.
  const isMarked = () => {
    marked ??= document.querySelector(bareMarks) !== null;
    return marked;
  };
  for (const anchor of wallAnchors) {
    if (anchor.bare && !(bare && (anchor.selector === 'title' || isMarked()))) continue;
    const mark = firstElement(document, anchor.selector);
    if (mark && (anchor.when?.(mark, document) ?? true)) return wallFacts(anchor.wall, anchor.name);
  }
  return signInPaths.test(plainPath(url)) ? wallFacts('sign-in', 'sign-in-address-2010') : null;
}

const wallFacts = (wall: WallKind, anchor: string): WallFacts => ({
  page: 'wall',
  wall,
  report: { wall: anchor },
});

/** What every ordinary page has one of, and no wall; the last ones also parts of pages. */
const ordinaryIds = [
  'navbar',
  'nav-main',
  'nav-belt',
  'navFooter',
  'dp',
  'dp-container',
  'orderDetails',
  'buybox',
  'productTitle',
  'title',
];

/** Orders, of which also a part of a page is no wall. */
const ordinaryMarks = ['.order-card', '.a-box-group.order'];

/** The button form hides its only field, filled in; the captcha form asks for characters. */
function asksForText(form: Element): boolean {
  return form.querySelector('input[type="text"], input:not([type]), img[src*="captcha" i]') !== null;
}

function hasChallengeScript(_: Element, document: Document): boolean {
  return [...document.scripts].some((script) =>
    /awswaf|gokuProps|AwsWafIntegration/.test(script.src || script.textContent || ''),
  );
}

function isBare(document: Document): boolean {
  return (
    ordinaryIds.every((id) => document.getElementById(id) === null) &&
    ordinaryMarks.every((selector) => document.querySelector(selector) === null)
  );
}

/** A server's own page: "503 - Service Unavailable Error", and in English only what stands before the shop's servers. */
function saysStatus(title: Element): boolean {
  return /^(?:(?:\D{0,12}\s)?(?:403|429|50[0-4])\b|(?:Http\/1\.1 )?Service (?:Temporarily )?Unavailable$|ERROR: The request could not be satisfied$)/i.test(
    textOf(title),
  );
}
