import { readableOn } from '../../colour.js';
import { compileTheme, lowContrasts, minMarkContrast, minTextContrast } from '../../compileTheme.js';
import type { Document } from '../../document.js';
import type { ManifestPalette } from '../../manifest.js';
import type { Theme } from '../../theme.js';
import type { Edit } from '../lintFinding.js';
import type { Raised, Rule } from '../rule.js';

export const lowContrast: Rule = {
  id: 'theme/contrast',
  severity: 'error',
  about: 'document',
  reason:
    'Words that cannot be told from what they stand on are not read, least of all by those who see poorly.',
  advice: `Words need a contrast of ${minTextContrast}:1 and marks ${minMarkContrast}:1 (WCAG 2.2); colours left out are computed to meet it.`,
  check: ({ settings, surveys }: Document) => {
    const project = raisedFor({ path: 'settings.theme', themes: [settings.theme] });
    const known = new Set(project.map(({ message }) => message.en));
    const own = surveys.flatMap(({ theme, status }, index) =>
      theme && status !== 'archived'
        ? raisedFor({ path: `surveys[${index}].theme`, themes: [settings.theme, theme] })
        : [],
    );
    return [...project, ...own.filter(({ message }) => !known.has(message.en))];
  },
};

/** The last theme is the one at `path`; what it leaves out comes from those before it. */
function raisedFor({ path, themes }: { path: string; themes: Theme[] }): Raised[] {
  const compiled = compileTheme(...themes);
  if (!compiled) return [];
  const isDarkOwn = themes.at(-1)?.dark !== undefined;
  return [
    ...(compiled.mode === 'dark' ? [] : raisedIn(compiled.light, { path, mode: 'light' })),
    ...(compiled.mode === 'light'
      ? []
      : raisedIn(compiled.dark, { path: isDarkOwn ? `${path}.dark` : path, mode: 'dark' })),
  ];
}

function raisedIn(
  palette: ManifestPalette,
  { path, mode }: { path: string; mode: 'light' | 'dark' },
): Raised[] {
  return lowContrasts(palette).map(({ pair, ratio, least }) => {
    const edit = editFor(pair, palette, path);
    return {
      path: edit?.path ?? path,
      message: {
        en: `${pair} has a contrast of ${ratio.toFixed(2)}:1 in ${mode} mode; it needs ${least}:1`,
        de: `${pairInGerman[pair] ?? pair} hat ${mode === 'dark' ? 'dunkel' : 'hell'} einen Kontrast von ${inGerman(ratio.toFixed(2))}:1; nötig sind ${inGerman(String(least))}:1`,
      },
      ...(edit && {
        fix: {
          description: { en: `Use ${String(edit.value)}`, de: `${String(edit.value)} nehmen` },
          edits: [edit],
        },
      }),
    };
  });
}

const pairInGerman: Record<string, string> = {
  'text on surface': 'Text auf der Fläche',
  'muted on surface': 'gedämpfter Text auf der Fläche',
  'words on accent': 'Worte auf der Akzentfarbe',
  'accent on surface': 'die Akzentfarbe auf der Fläche',
};

function inGerman(number: string): string {
  return number.replace('.', ',');
}

/** The colour of each pair that stands in front, moved only as far as it takes. */
const fronts: Record<string, [key: 'text' | 'muted' | 'accent', least: number]> = {
  'text on surface': ['text', minTextContrast],
  'muted on surface': ['muted', minTextContrast],
  'accent on surface': ['accent', minMarkContrast],
};

function editFor(pair: string, palette: ManifestPalette, path: string): Edit | undefined {
  const front = fronts[pair];
  if (!front) return undefined;
  const [key, least] = front;
  return { path: `${path}.${key}`, value: readableOn(palette.surface, palette[key], least) };
}
