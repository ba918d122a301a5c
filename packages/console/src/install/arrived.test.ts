import { describe, expect, it } from 'vitest';
import { agoToTheSecond, siteOf } from './arrived.js';

const then = '2026-11-22T09:00:00.000Z';
const after = (ms: number) => Date.parse(then) + ms;

describe('when something arrived', () => {
  it('counts seconds while it is fresh', () => {
    expect(agoToTheSecond(then, after(3000))).toBe('3 sec ago');
  });

  it('counts minutes from the first one on', () => {
    expect(agoToTheSecond(then, after(125_000))).toBe('2 min ago');
  });

  it('is never in the future, when the clocks differ', () => {
    expect(agoToTheSecond(then, after(-4000))).toBe('0 sec ago');
  });
});

describe('where it came from', () => {
  it('is the site with its port', () => {
    expect(siteOf('http://127.0.0.1:4601/order.html')).toBe('127.0.0.1:4601');
  });

  it.each([undefined, '', 'order.html', 'file:///home/a.html'])('is not known of %s', (page) => {
    expect(siteOf(page)).toBeUndefined();
  });
});
