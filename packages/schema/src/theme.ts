import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'use a colour such as #35764c');

/** Colours of one mode. What is left out is computed so that it can be read. */
export const palette = z.strictObject({
  /** Buttons, the chosen step, the focus ring. */
  accent: colour.optional(),
  surface: colour.optional(),
  text: colour.optional(),
  /** Secondary words. */
  muted: colour.optional(),
  border: colour.optional(),
});
export type Palette = z.infer<typeof palette>;

/** How the widget looks: a dozen tokens, never style sheets. */
export const theme = z.strictObject({
  ...palette.shape,
  /** Colours in dark mode. Default: derived from the light ones. */
  dark: palette.optional(),
  mode: z.enum(['auto', 'light', 'dark']).optional(),
  /** Corner radius in px. */
  radius: z.number().int().min(0).max(28).optional(),
  /** `inherit` is the page's own font. */
  font: z.enum(['inherit', 'system', 'serif', 'rounded', 'mono']).optional(),
  density: z.enum(['comfortable', 'compact']).optional(),
  shadow: z.enum(['soft', 'none', 'strong']).optional(),
  /** The side that corner and tab stand on; `end` is right where one reads from the left. */
  position: z.enum(['end', 'start']).optional(),
});
export type Theme = z.infer<typeof theme>;
