import { afterEach, describe, expect, test } from 'vitest';
import { personalParts } from '../../../utils/shops/amazon/personal-parts';
import { measurePage, unfit } from '../../../utils/watch/page-view';

afterEach(() => {
  document.body.innerHTML = '';
  window.scrollTo(0, 0);
});

const bar = (style = '') => `<header id="navbar" style="display:block;block-size:60px;${style}">
  <a id="nav-link-accountList">Hello, Robin</a></header>`;

/** A page of ours in the shop's bones, as wide as the window and three times as high. */
function view(body: string, scrollTo = 0) {
  document.body.style.margin = '0';
  document.body.innerHTML = `${body}<div style="block-size:${innerHeight * 3}px"><h1>Lamp</h1></div>`;
  window.scrollTo(0, scrollTo);
  return measurePage(personalParts);
}

describe('where the navigation bar ends', () => {
  test('below a bar at the top', () => {
    expect(view(bar())).toMatchObject({ edge: 60, covered: false, zoomed: false, personal: [] });
  });

  test('nothing is cut where the bar is scrolled away', () => {
    expect(view(bar(), 200)).toMatchObject({ edge: 0, covered: false });
  });

  test('a bar that stays at the top is cut wherever the page is', () => {
    expect(view(bar('position:sticky;inset-block-start:0'), 200).edge).toBe(60);
    expect(view(bar('position:fixed;inset:0 0 auto'), 200).edge).toBe(60);
  });

  test('a second bar under the first belongs to it', () => {
    expect(view(`${bar()}<div id="nav-subnav" style="block-size:40px">Today</div>`).edge).toBe(100);
  });

  test('an unknown bar that sticks to the top is cut as well', () => {
    const unknown = '<div style="position:fixed;inset:0 0 auto;block-size:50px;background:#fff">Robin</div>';
    expect(view(`${bar()}${unknown}`, 300)).toMatchObject({ edge: 50, covered: false });
  });

  test.each([
    ['no bar at all', '<p>Hello, Robin</p>', 'no-edge'],
    ['a bar that is hidden', bar('display:none'), 'no-edge'],
    ['a narrow thing of that name', bar('inline-size:90px'), 'no-edge'],
    ['a bar that fills the window', bar(`block-size:${innerHeight}px`), 'no-edge'],
    [
      'a dialogue over the page',
      `${bar()}<div style="position:fixed;inset:0;background:#0008"></div>`,
      'covered',
    ],
  ])('%s: no picture', (_what, body, reason) => {
    expect(unfit(view(body))).toBe(reason);
  });
});

describe('name and address below the bar', () => {
  test('known parts are found', () => {
    const { personal } = view(
      `${bar()}<div id="contextualIngressPt" style="block-size:20px">Deliver to Robin</div>`,
    );
    expect(personal).toEqual([{ x: 0, y: 60, width: document.documentElement.clientWidth, height: 20 }]);
  });

  test('the place of the bar is found wherever it stands again', () => {
    const place = '<span id="glow-ingress-line2">Springfield 12345</span>';
    const { personal } = view(`<header id="navbar" style="display:block;block-size:60px">${place}</header>
      <p style="margin:0;block-size:20px">Arrives in <b style="display:block;block-size:18px">Springfield 12345</b></p>`);
    expect(personal).toHaveLength(1);
    expect(personal[0]?.height).toBe(18);
  });

  test('what stands below the window is in no picture', () => {
    const far = `<div style="block-size:${innerHeight * 2}px"></div><div id="contextualIngressPt">Robin</div>`;
    expect(view(`${bar()}${far}`).personal).toEqual([]);
  });
});
