import fc from 'fast-check';
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

describe('[39] matchesGlob', () => {
  it('stays linear on patterns made to be slow', () => {
    expect(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(50_000))).toBe(false);
  });

  it('has no signs but the star: what is special elsewhere stands for itself', () => {
    for (const text of ['(a+)+$', '[a-z]', 'a?c', '{a,b}', '^a$', 'a\\*', '.']) {
      expect(matchesGlob(text.replace('*', ''), text.replace('*', ''))).toBe(true);
      expect(matchesGlob(text.replace('*', ''), 'abc')).toBe(false);
    }
  });

  /** Few letters and many stars, so that parts fit in many places. */
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 16 });

  it('says what the plainest matcher says, of every pattern and text', () => {
    fc.assert(
      fc.property(pattern, text, (written, against) => {
        expect(matchesGlob(written, against)).toBe(plainly(written, against));
      }),
      { numRuns: 3000 },
    );
  });

  it('looks at no part of the text twice: each search begins where the last one ended', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 200 }), fc.nat(20_000), (parts, length) => {
        const searched = searchesIn(`*${parts.join('*')}*`, 'a'.repeat(length));
        searched.reduce((from, search) => {
          expect(search.from).toBeGreaterThanOrEqual(from);
          return search.end;
        }, 0);
        expect(searched.length).toBeLessThanOrEqual(parts.length);
      }),
    );
  });
});

/** All that a glob means, tried one after the other. */
function plainly(pattern: string, text: string): boolean {
  const [sign, rest] = [pattern[0], pattern.slice(1)];
  if (sign === undefined) return text === '';
  if (sign !== '*') return text[0] === sign && plainly(rest, text.slice(1));
  return Array.from({ length: text.length + 1 }).some((_, skipped) => plainly(rest, text.slice(skipped)));
}

/** Where the matcher searched in the text, and where it found what it searched for. */
function searchesIn(pattern: string, text: string): { from: number; end: number }[] {
  const searches: { from: number; end: number }[] = [];
  const original = String.prototype.indexOf;
  String.prototype.indexOf = function (part: string, from = 0) {
    const at = original.call(this, part, from);
    if (String(this) === text) searches.push({ from, end: at < 0 ? text.length : at + part.length });
    return at;
  };
  try {
    matchesGlob(pattern, text);
  } finally {
    String.prototype.indexOf = original;
  }
  return searches;
}
