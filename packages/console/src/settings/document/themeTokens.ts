import { compileTheme, lowContrasts, type ManifestTheme } from '@cairn/schema/wire';
import type { AuthoredTheme } from './editSettings.js';

/** The colours that can be written for each mode. */
export const colours = ['accent', 'surface', 'text', 'muted', 'border'] as const;
export type Colour = (typeof colours)[number];
export type Mode = 'light' | 'dark';

export const choices = {
  mode: ['auto', 'light', 'dark'],
  font: ['inherit', 'system', 'serif', 'rounded', 'mono'],
  density: ['comfortable', 'compact'],
  shadow: ['soft', 'none', 'strong'],
  position: ['end', 'start'],
} as const;

const usual = { mode: 'auto' } as const;

/** The theme as visitors get it, with everything computed that is not written. */
export function shownTheme(written: AuthoredTheme): ManifestTheme | undefined {
  return compileTheme(usual, withoutHalfWritten(written));
}

/** Which pairs cannot be told apart, by the rule that the linter has; the worst first. */
export function contrastFaults(
  theme: ManifestTheme,
  mode: Mode,
): { pair: string; ratio: number; least: number }[] {
  return lowContrasts(theme[mode]).sort((one, other) => one.ratio / one.least - other.ratio / other.least);
}

/** A colour that is only begun is not one yet: the card keeps the computed one meanwhile. */
function withoutHalfWritten(written: AuthoredTheme): AuthoredTheme {
  const isWhole = ([name, value]: [string, unknown]) =>
    !colours.some((colour) => colour === name) || isColour(String(value));
  const whole = (of: object) => Object.fromEntries(Object.entries(of).filter(isWhole));
  return { ...whole(written), ...(written.dark && { dark: whole(written.dark) }) };
}

export const isColour = (text: string) => /^#[0-9a-fA-F]{6}$/.test(text);
