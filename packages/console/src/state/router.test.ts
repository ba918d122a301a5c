// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followHistory, holdBack, navigate, place } from './router.js';

let release = () => {};
const held: { href: string; replace: boolean }[] = [];

beforeAll(followHistory);
beforeEach(() => {
  held.length = 0;
  navigate('/surveys/ease?at=questions', { force: true });
  release = holdBack((href, { replace }) => held.push({ href, replace }) > 0);
});
afterEach(() => release());

/** What a browser does on the back button: the address changes first, and the page is told afterwards. */
function goBackTo(href: string): void {
  history.replaceState(null, '', href);
  dispatchEvent(new PopStateEvent('popstate'));
}

describe('somebody who is held back', () => {
  it('stays when they follow a link, and whoever holds them knows how they wanted to go', () => {
    navigate('/journey');
    navigate('/cases', { replace: true });
    expect(held).toEqual([
      { href: '/journey', replace: false },
      { href: '/cases', replace: true },
    ]);
    expect(place.value.path).toBe('/surveys/ease');
  });

  it('stays when they go back, under the address that they were at', () => {
    goBackTo('/journey?by=week');
    expect(held).toEqual([{ href: '/journey?by=week', replace: false }]);
    expect(place.value.path).toBe('/surveys/ease');
    expect(location.pathname + location.search).toBe('/surveys/ease?at=questions');
  });

  it('goes back within the same screen', () => {
    goBackTo('/surveys/ease?at=look');
    expect(held).toEqual([]);
    expect(place.value.query.get('at')).toBe('look');
  });

  it('goes back once nobody holds them any more', () => {
    release();
    goBackTo('/journey');
    expect(place.value.path).toBe('/journey');
  });
});
