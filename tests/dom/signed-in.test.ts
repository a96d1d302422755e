import { describe, expect, it } from 'vitest';
import { readSignedIn } from '../../utils/shops/amazon/signed-in';
import { parse } from './stored-pages';

describe('readSignedIn', () => {
  it.each([
    [
      'a link to the account',
      '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_youraccount_btn">x</a>',
      true,
    ],
    [
      'a box with a link to the account',
      '<div id="nav-link-accountList"><a href="/gp/css/homepage.html">x</a></div>',
      true,
    ],
    ['a sign-out entry', '<a id="nav-item-signout" href="/gp/flex/sign-out.html">x</a>', true],
    [
      'a sign-out link in the navigation',
      '<div id="navbar"><a href="/gp/flex/sign-out.html?x">x</a></div>',
      true,
    ],
    ['the older account link', '<a id="nav-link-yourAccount" href="/ap/signin?openid=1">x</a>', false],
    [
      'a link to the sign-in',
      '<div id="nav-link-accountList"><a href="https://www.amazon.de/ap/signin?x=1">x</a></div>',
      false,
    ],
    ['the phone’s greeting', '<a id="nav-logobar-greeting" href="/ap/signin?x=1"><span>x</span></a>', false],
    ['no navigation', '<p>Hello, sign in</p>', null],
    ['a link elsewhere', '<a id="nav-link-accountList" href="/somewhere">x</a>', null],
  ])('with %s', (_, html, expected) => {
    expect(readSignedIn(parse(html))).toBe(expected);
  });
});
