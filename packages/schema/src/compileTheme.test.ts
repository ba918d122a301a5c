import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './colour.js';
import { compileTheme, lowContrasts } from './compileTheme.js';
import type { ManifestPalette, ManifestTheme } from './manifest.js';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

function compiled(...themes: Parameters<typeof compileTheme>): ManifestTheme {
  const theme = compileTheme(...themes);
  if (!theme) throw new Error('no theme');
  return theme;
}

describe('compileTheme', () => {
  it.each([[[]], [[undefined]], [[{}]], [[{}, undefined, {}]]])(
    'compiles nothing where nothing was chosen: %j',
    (themes) => {
      expect(compileTheme(...themes)).toBeUndefined();
    },
  );

  it('fills in everything that was left out', () => {
    expect(compileTheme({ radius: 4 })).toEqual({
      light: expect.objectContaining({ accent: '#35764c', surface: '#ffffff', text: '#1f2421' }),
      dark: expect.objectContaining({ accent: '#8fcfa5', surface: '#232825', text: '#eef1ee' }),
      mode: 'auto',
      radius: 4,
      font: 'inherit',
      density: 'comfortable',
      shadow: 'soft',
      position: 'end',
    });
  });

  it('puts the theme of a survey over that of the project', () => {
    const theme = compiled({ accent: '#112233', radius: 4 }, { accent: '#445566' });
    expect([theme.light.accent, theme.radius]).toEqual(['#445566', 4]);
  });

  it('takes what was written as it is, even where it can hardly be read', () => {
    const written = {
      accent: '#fefefe',
      surface: '#ffffff',
      text: '#eeeeee',
      muted: '#dddddd',
      border: '#cccccc',
    };
    expect(compiled(written).light).toMatchObject(written);
  });

  it('keeps the brand in the dark, lighter where it must be', () => {
    expect(compiled({ accent: '#8fcfa5' }).dark.accent).toBe('#8fcfa5');
    const { dark } = compiled({ accent: '#112244' });
    expect(contrast(dark.accent, dark.surface)).toBeGreaterThanOrEqual(3);
  });

  it('keeps the brand in the dark where only other dark colours were chosen', () => {
    expect(compiled({ accent: '#e05050', dark: { surface: '#000000' } }).dark).toMatchObject({
      accent: '#e05050',
      surface: '#000000',
    });
  });

  it.each(['light', 'dark'] as const)('computes only colours that can be read, in the %s', (mode) => {
    const computed = ({ accent, onAccent, surface, text, muted }: ManifestPalette) => ({
      onAccent: contrast(onAccent, accent) >= 4.5,
      text: contrast(text, surface) >= 4.5,
      muted: contrast(muted, surface) >= 4.5,
    });
    fc.assert(
      fc.property(colour, colour, (accent, surface) => {
        const palette = compiled(mode === 'light' ? { accent, surface } : { dark: { accent, surface } })[
          mode
        ];
        expect(palette).toMatchObject({ accent, surface });
        expect(computed(palette)).toEqual({ onAccent: true, text: true, muted: true });
      }),
      { numRuns: 1000 },
    );
  });

  it('computes an accent that stands out, on any surface, for any brand', () => {
    fc.assert(
      fc.property(colour, colour, (accent, surface) => {
        const { light, dark } = compiled({ surface, dark: { surface } });
        for (const of of [light, dark]) expect(contrast(of.accent, surface)).toBeGreaterThanOrEqual(3);
        const branded = compiled({ accent, dark: { surface } }).dark;
        expect(contrast(branded.accent, surface)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('lowContrasts', () => {
  const { light } = compiled({ radius: 4 });

  it('finds nothing wrong with the usual colours', () => {
    const { light, dark } = compiled({ mode: 'auto' });
    expect([...lowContrasts(light), ...lowContrasts(dark)]).toEqual([]);
  });

  it.each<[Partial<ManifestPalette>, string[]]>([
    [{ text: '#777777' }, ['text on surface']],
    [{ muted: '#999999' }, ['muted on surface']],
    [{ onAccent: '#35764d' }, ['words on accent']],
    [{ accent: '#eeeeee', onAccent: '#000000' }, ['accent on surface']],
    [{ accent: '#ffffff', onAccent: '#ffffff' }, ['words on accent', 'accent on surface']],
  ])('names what cannot be told apart: %j', (change, pairs) => {
    expect(lowContrasts({ ...light, ...change }).map(({ pair }) => pair)).toEqual(pairs);
  });
});
