import type { ManifestCondition } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { holds } from './conditions.js';
import { matchesGlob, matchesUrl } from './glob.js';
import { stickyShare } from './sticky.js';

const facts = { answer: { score: 4, words: 'The Postcode field', none: null }, attribute: { plan: 'pro' } };

describe('holds', () => {
  it.each<[ManifestCondition, boolean]>([
    [{ of: 'attribute', name: 'plan', is: 'is', to: 'pro' }, true],
    [{ of: 'attribute', name: 'plan', is: 'not', to: 'pro' }, false],
    [{ of: 'attribute', name: 'missing', is: 'not', to: 'pro' }, true],
    [{ of: 'answer', name: 'score', is: 'atLeast', to: 4 }, true],
    [{ of: 'answer', name: 'score', is: 'atMost', to: 3 }, false],
    [{ of: 'answer', name: 'score', is: 'between', to: [3, 5] }, true],
    [{ of: 'answer', name: 'words', is: 'includes', to: 'postcode' }, true],
    [{ of: 'answer', name: 'words', is: 'atLeast', to: 1 }, false],
    [{ of: 'answer', name: 'none', is: 'skipped' }, true],
    [{ of: 'answer', name: 'score', is: 'answered' }, true],
    [{ of: 'answer', name: 'toString', is: 'answered' }, false],
    [
      {
        all: [
          { of: 'answer', name: 'score', is: 'atLeast', to: 4 },
          { of: 'attribute', name: 'plan', is: 'is', to: 'free' },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { of: 'answer', name: 'score', is: 'atLeast', to: 5 },
          { of: 'attribute', name: 'plan', is: 'is', to: 'pro' },
        ],
      },
      true,
    ],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, facts)).toBe(expected);
  });
});

describe('matchesUrl', () => {
  it.each([
    ['/', 'https://shop.example/', true],
    ['/', 'https://shop.example', true],
    ['/', 'https://shop.example/cart', false],
    ['/help/*', 'https://shop.example/help/wind?x=/other', true],
    ['/help/*', 'https://shop.example/helper', false],
    ['*/cart', 'https://shop.example/de/cart#top', true],
    ['https://shop.example/*', 'https://shop.example/a', true],
    ['https://shop.example/*', 'https://evil.example/https://shop.example/', false],
    ['/a*b*c', 'https://x.example/abc', true],
    ['/a*bc*bc', 'https://x.example/abc', false],
  ])('%s against %s is %s', (pattern, url, expected) => {
    expect(matchesUrl(pattern, url)).toBe(expected);
  });

  it('stays linear on patterns made to be slow', () => {
    expect(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(50_000))).toBe(false);
  });
});

describe('stickyShare', () => {
  it('is always the same for the same text', () => {
    expect(stickyShare('visitor:survey')).toBe(stickyShare('visitor:survey'));
  });

  it('spreads evenly: a tenth is a tenth', () => {
    const share =
      Array.from({ length: 20_000 }, (_, index) => stickyShare(`v${index}:reach`)).filter((s) => s < 0.1)
        .length / 20_000;
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.11);
  });
});
