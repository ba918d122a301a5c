import type { ManifestTheme } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeCss } from './themeCss.js';

const palette = {
  accent: '#c2185b',
  onAccent: '#ffffff',
  surface: '#fffaf5',
  text: '#2b1a12',
  muted: '#6b5a52',
  border: '#d9cfc7',
};
const theme: ManifestTheme = {
  light: palette,
  dark: { ...palette, surface: '#221a16' },
  mode: 'auto',
  radius: 8,
  font: 'serif',
  density: 'comfortable',
  shadow: 'soft',
  position: 'end',
};

/** Pieces with which somebody would try to leave a value and write rules of their own. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '}',
        '{',
        ';',
        '*/',
        '/*',
        '"',
        "'",
        '\\',
        '\n',
        '@import ',
        'url(//evil.example)',
        '</style>',
      ),
      fc.constantFrom('#35764c', 'red', 'constructor', '__proto__', 'toString', 'expression(1)', '--x:'),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => `${pieces.join('')}evil`);

describe('lookCss', () => {
  it('writes the colours, font and radius of a theme', () => {
    const css = themeCss(theme);
    expect(css).toContain('--cairn-accent: #c2185b;');
    expect(css).toContain('--cairn-radius: 8px;');
    expect(css).toContain('Georgia');
  });

  it('keeps one mode where the theme asks for it', () => {
    expect(themeCss({ ...theme, mode: 'light' })).not.toContain('#221a16');
    expect(themeCss({ ...theme, mode: 'dark' })).not.toContain('#fffaf5');
  });

  it('writes nothing of a theme that is not a colour, a number or a word of its lists', () => {
    const hostileTheme = fc.record({
      light: fc.record(Object.fromEntries(Object.keys(palette).map((name) => [name, hostile]))),
      dark: fc.record(Object.fromEntries(Object.keys(palette).map((name) => [name, hostile]))),
      ...{
        mode: hostile,
        radius: hostile,
        font: hostile,
        density: hostile,
        shadow: hostile,
        position: hostile,
      },
    });
    fc.assert(
      fc.property(hostileTheme, (written) => {
        const css = themeCss(written as never);
        expect(css).not.toContain('evil');
        expect(css).not.toMatch(/url\(|@import|native code|expression/);
        expect(css.split('{').length).toBe(css.split('}').length);
      }),
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'finds nothing under %s, which every object has',
    (name) => {
      const css = themeCss({ ...theme, font: name, shadow: name } as never);
      expect(css).not.toMatch(/native code|\[object/);
    },
  );

  it('takes a radius only as a number', () => {
    const css = themeCss({ ...theme, radius: '8px} body{display:none' as never });
    expect(css).not.toContain('display:none');
  });
});
