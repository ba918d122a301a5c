import type { ManifestPalette, ManifestSurvey, ManifestTheme } from '@cairn/schema/wire';

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

/** Rules of a placement and a theme. A theme is data: every value is looked up or checked before it becomes a rule. */
export function lookCss(placement: ManifestSurvey['placement'], theme?: ManifestTheme): string {
  return ruleOf(placements, placement) + (theme ? themeCss(theme) : '');
}

/** What stands under a word of a list; nothing under a word that every object has. */
function ruleOf(of: Record<string, string>, word: string): string {
  const found: unknown = of[word];
  return typeof found === 'string' ? found : '';
}

function themeCss({ light, dark, mode, radius, font, density, shadow, position }: ManifestTheme): string {
  const isDark = mode === 'dark';
  const scheme = mode === 'auto' ? '' : `color-scheme: ${isDark ? 'dark' : 'light'} !important;`;
  const family = ruleOf(fonts, font);
  const shade = ruleOf(shadows, shadow);
  return `
:host { ${scheme}${family && `font-family: ${family} !important;`}${colours(isDark ? dark : light)}${shade}--cairn-radius: ${Number(radius)}px; }
@media (prefers-color-scheme: dark) { :host { ${colours(mode === 'light' ? light : dark)}${shade} } }
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

const placements: Partial<Record<ManifestSurvey['placement'], string>> = {
  inline:
    '.inline { max-width: 480px; border: 1px solid var(--border); box-shadow: none; animation: none; }' +
    '@media (max-width: 343px) { .inline .of7 { --of: 5; } }',
  bar: `
.bar { inset-inline: 0; inset-block-end: var(--lift, 0px); width: auto; }
.bar .card {
  display: grid; justify-content: center; border-radius: 0;
  padding-block-end: calc(16px + env(safe-area-inset-bottom, 0px));
}
.bar form, .bar .line { width: min(840px, calc(100vw - 32px)); }
@media (min-width: 800px) {
  .bar form { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 484px); gap: 0 32px; align-items: start; }
  .bar .foot { grid-column: 1 / -1; }
  .bar .of11 { grid-template-columns: repeat(11, 1fr); }
  .bar .scale, .bar textarea { margin-block-start: 0; }
}`,
  modal: `
.modal { inset: 0 0 var(--lift, 0px); width: auto; display: grid; place-items: center; padding: 16px clamp(0px, 50vw - 160px, 16px); pointer-events: none; }
.modal::before {
  content: ''; position: fixed; inset: 0; z-index: -1; background: rgb(10 14 11 / .45);
  animation: dim .14s ease-out;
}
.modal .card { width: min(440px, 100%); pointer-events: auto; padding: clamp(12px, 7.5vw - 12px, 24px); }
@keyframes dim { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .modal::before { animation: none; } }`,
  tab: `
.tab-button {
  position: fixed; z-index: 2147483646; inset-block-start: 50%; inset-inline-end: env(safe-area-inset-right, 0px);
  display: grid; place-items: center; min-width: 44px; padding: 16px 8px;
  border-radius: var(--cairn-radius, 12px) 0 0 var(--cairn-radius, 12px); transform: translateY(-50%);
  background: var(--accent); color: var(--on-accent); font-weight: 600; box-shadow: var(--shadow);
}
.tab-button span { writing-mode: vertical-rl; }
[dir="rtl"] .tab-button, .tab-button.start { border-radius: 0 var(--cairn-radius, 12px) var(--cairn-radius, 12px) 0; }
[dir="rtl"] .tab-button.start { border-radius: var(--cairn-radius, 12px) 0 0 var(--cairn-radius, 12px); }
.tab-button.start { inset-inline: env(safe-area-inset-left, 0px) auto; }
button.tab-button:hover { color: var(--on-accent); }
@media (forced-colors: active) { .tab-button { border: 1px solid ButtonText; } }
@media print { .tab-button { display: none; } }`,
};
