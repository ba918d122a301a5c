import { contrast, mixed, readableOn } from './colour.js';
import type { ManifestPalette, ManifestTheme } from './manifest.js';
import type { Palette, Theme } from './theme.js';

/** Colours where nobody chose: legible on any site. */
const usualLight = { accent: '#35764c', surface: '#ffffff', text: '#1f2421' } as const;
const usualDark = { accent: '#8fcfa5', surface: '#232825', text: '#eef1ee' } as const;

/** The least contrast of words with what they stand on: WCAG 2.2, 1.4.3. */
export const minTextContrast = 4.5;
/** The least contrast of a mark with what it stands on: WCAG 2.2, 1.4.11. */
export const minMarkContrast = 3;

/** A theme with everything computed that its author left out; undefined when nothing was chosen at all. */
export function compileTheme(...themes: (Theme | undefined)[]): ManifestTheme | undefined {
  const written: Theme = Object.assign({}, ...themes);
  if (!Object.keys(written).length) return undefined;
  const { dark, mode = 'auto', radius = 12, font = 'inherit' } = written;
  const { density = 'comfortable', shadow = 'soft', position = 'end' } = written;
  const light = compilePalette(written, usualLight);
  return {
    light,
    dark: compilePalette({ ...darkened(written, dark), ...dark }, usualDark),
    ...{ mode, radius, font, density, shadow, position },
  };
}

/** Every colour of one mode; what is computed always meets the contrast, what is written is taken as it is. */
export function compilePalette(
  written: Palette,
  usual: { accent: string; surface: string; text: string },
): ManifestPalette {
  const surface = written.surface ?? usual.surface;
  const text = written.text ?? readableOn(surface, usual.text, minTextContrast);
  const accent = written.accent ?? readableOn(surface, usual.accent, minMarkContrast);
  return {
    accent,
    onAccent: readableOn(accent, surface, minTextContrast),
    surface,
    text,
    muted: written.muted ?? readableOn(surface, mixed(text, surface, 0.3), minTextContrast),
    border: written.border ?? mixed(text, surface, 0.75),
  };
}

/** The brand's colour stays, made light enough for a dark card. */
function darkened({ accent }: Palette, { surface = usualDark.surface }: Palette = {}): Palette {
  return accent ? { accent: readableOn(surface, accent, minMarkContrast) } : {};
}

/** Pairs that a visitor must be able to tell apart, and fail to reach their contrast. */
export function lowContrasts(of: ManifestPalette): { pair: string; ratio: number; least: number }[] {
  const pairs: [pair: string, a: string, b: string, least: number][] = [
    ['text on surface', of.text, of.surface, minTextContrast],
    ['muted on surface', of.muted, of.surface, minTextContrast],
    ['words on accent', of.onAccent, of.accent, minTextContrast],
    ['accent on surface', of.accent, of.surface, minMarkContrast],
  ];
  return pairs
    .map(([pair, a, b, least]) => ({ pair, ratio: contrast(a, b), least }))
    .filter(({ ratio, least }) => ratio < least);
}
