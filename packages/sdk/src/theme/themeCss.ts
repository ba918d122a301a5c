import type { ManifestPalette, ManifestTheme } from '@cairn/schema/wire';
import { ruleOf } from './ruleOf.js';

const fonts: Record<ManifestTheme['font'], string> = {
  inherit: '',
  system: 'system-ui, sans-serif',
  serif: 'ui-serif, Georgia, serif',
  rounded: 'ui-rounded, "SF Pro Rounded", "Nunito", system-ui, sans-serif',
  mono: 'ui-monospace, Menlo, Consolas, monospace',
};
const shadows: Record<ManifestTheme['shadow'], string> = {
  soft: '',
  none: '--shadow: 0 0 0 1px var(--border);',
  strong: '--shadow: 0 2px 6px rgb(0 0 0 / .2), 0 18px 56px rgb(0 0 0 / .35);',
};

/** Rules of a theme. A theme is data: every value is looked up or checked before it becomes a rule. */
export function themeCss({
  light,
  dark,
  mode,
  radius,
  font,
  density,
  shadow,
  position,
}: ManifestTheme): string {
  const isDark = mode === 'dark';
  const scheme = mode === 'auto' ? '' : `color-scheme: ${isDark ? 'dark' : 'light'} !important;`;
  const family = ruleOf(fonts, font);
  const shade = ruleOf(shadows, shadow);
  return `
:host { ${scheme}${family && `font-family: ${family} !important;`}${colours(isDark ? dark : light)}--cairn-radius: ${Number(radius)}px; }
${shade && `:host > * { ${shade} }`}
@media (prefers-color-scheme: dark) { :host { ${colours(mode === 'light' ? light : dark)} } }
${density === 'compact' ? '.card { padding: 14px; font-size: 13px; } h2, .line { font-size: 15px; }' : ''}
${position === 'start' ? '@media (min-width: 481px) { .corner, .tab { inset-inline: calc(16px + env(safe-area-inset-left, 0px)) auto; } }' : ''}`;
}

const names: Record<keyof ManifestPalette, string> = {
  accent: 'accent',
  onAccent: 'on-accent',
  surface: 'surface',
  text: 'text',
  muted: 'muted',
  border: 'border',
};

/** The page's own `--cairn-*` still win: they are set on the element from outside. */
function colours(palette: ManifestPalette): string {
  return Object.entries(names)
    .map(([key, name]): [string, unknown] => [name, Reflect.get(palette, key)])
    .filter(([, value]) => /^#[0-9a-f]{6}$/i.test(`${value}`))
    .map(([name, value]) => `--cairn-${name}: ${value};`)
    .join('');
}
