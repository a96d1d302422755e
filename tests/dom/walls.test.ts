import { describe, expect, it } from 'vitest';
import { readWall, wallAnchors } from '../../utils/shops/amazon/walls';
import { readPage } from '../../utils/shops/read';
import { parse, storedPages } from './stored-pages';

const walls = storedPages(
  import.meta.glob('/tests/pages/walls/*.html', { query: '?raw', eager: true, import: 'default' }),
  import.meta.glob('/tests/pages/walls/*.json', { eager: true, import: 'default' }),
);

const others = storedPages(
  import.meta.glob(['/tests/pages/**/*.html', '!/tests/pages/walls/*'], {
    query: '?raw',
    eager: true,
    import: 'default',
  }),
  import.meta.glob(['/tests/pages/**/*.json', '!/tests/pages/walls/*'], { eager: true, import: 'default' }),
);

describe('walls of ours', () => {
  it.each(walls)('recognises $name', ({ html, label }) => {
    const facts = readPage(parse(html), label.url);
    expect(facts.page).toBe('wall');
    expect(facts).toMatchObject({ wall: label.wall });
  });

  const found = new Set(walls.map(({ html, label }) => readWall(parse(html), label.url)?.report.wall));

  it.each(wallAnchors)('$name is the first sign on a page', ({ name }) => {
    expect([...found]).toContain(name);
  });

  it('have names once', () => {
    const names = wallAnchors.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('no wall', () => {
  it.each(others)('is $name', ({ html, label }) => {
    expect(readWall(parse(html), label.url)).toBeNull();
  });

  it.each([
    [
      'a cancelled order that offers to continue shopping',
      '<div id="navbar"></div><h4>Cancelled</h4><a href="/">Continue shopping</a>',
    ],
    [
      'a page whose navigation says sign in',
      '<div id="navbar"><a id="nav-link-accountList" href="/ap/signin">Hello, sign in</a></div>',
    ],
    [
      'an ordinary page with a challenge script',
      '<script src="https://x.token.awswaf.com/x/challenge.js"></script><div id="navbar"></div>',
    ],
    ['a product page that shows the dogs', '<div id="dp"><a href="/dogsofamazon">dogs</a></div>'],
    ['a title with a number', '<title>500 pieces puzzle</title><div id="navbar"></div>'],
  ])('is %s', (_, html) => {
    expect(readWall(parse(html), 'https://www.amazon.com/gp/css/order-details?orderID=1')).toBeNull();
  });
});
