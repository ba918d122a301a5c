import { describe, expect, it } from 'vitest';
import { matchesGlob, matchesUrl } from './glob.js';

describe('matchesUrl', () => {
  it.each([
    ['/', 'https://shop.example/', true],
    ['/', 'https://shop.example', true],
    ['/', 'https://shop.example/cart', false],
    ['/', 'https://shop.example/?from=mail', true],
    ['/help/*', 'https://shop.example/help/wind?x=/other', true],
    ['/help/*', 'https://shop.example/helper', false],
    ['*/cart', 'https://shop.example/de/cart#top', true],
    ['*/cart', 'https://shop.example/?next=/cart', false],
    ['https://shop.example/*', 'https://shop.example/a', true],
    ['https://shop.example/*', 'https://evil.example/https://shop.example/', false],
    ['https://shop.example/*', 'https://shop.example.evil.example/', false],
    ['/a*b*c', 'https://x.example/abc', true],
    ['/a*bc*bc', 'https://x.example/abc', false],
    ['/a*a', 'https://x.example/a', false],
    ['*', 'https://x.example/anything', true],
  ])('%s against %s is %s', (pattern, url, expected) => {
    expect(matchesUrl(pattern, url)).toBe(expected);
  });
});

describe('matchesGlob', () => {
  it('stays linear on patterns made to be slow', () => {
    expect(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(50_000))).toBe(false);
  });
});
