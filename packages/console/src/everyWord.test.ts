// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const folder = join(import.meta.dirname);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Every file of words: `xStrings.ts` or `xNames.ts` beside its `.de.ts`. */
const parts = sources
  .filter((file) => /\.de\.ts$/.test(file))
  .map((file) => file.replace('.de.ts', ''))
  // Templates are written in English where they are defined.
  .filter((part) => sources.includes(`${part}.ts`));

/** Said alike in both: names, and words that German has taken over. Reviewed one by one; add none that has a translation. */
const alike = new Set<string>([
  ...[
    'Cairn',
    'Journey',
    'Name',
    'Live',
    'live',
    'Neutral',
    'Version',
    'Webhooks',
    'CES',
    'CSAT',
    'NPS',
    'n',
    // Keys, and what languages call themselves.
    'Tab',
    'A R O M',
    'Alt ↑ ↓ ← →',
    'English',
    'Deutsch',
  ],
  ...[
    'Net Easy Score',
    'Export',
    'npm',
    'React',
    'Content-Security-Policy',
    'Enter',
    'Esc',
    'Trend',
    'Text',
    'Variant',
  ],
  ...['j', 'k', 'h', 'l', 'a', 'r', 'o', 'm', 'n', ''],
  ...['Vue', 'Tablet', 'Filter', 'System', 'JSON', 'Software', 'Moment', 'Link', 'Code', 'Browser'],
  ...['2', '4', '–', 'English', 'Deutsch', 'Tab', 'Alt ↑ ↓ ← →', 'A R O M'],
]);

type Tree = { [key: string]: unknown };

async function wordsIn(language: string): Promise<Map<string, string>> {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  const words = new Map<string, string>();
  for (const part of parts) {
    const module: Tree = await import(pathToFileURL(join(folder, `${part}.ts`)).href);
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'object') collect(value, `${part}:${name}`, words);
    }
  }
  return words;
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value);
  else if (typeof value === 'function') into.set(path, value.toString());
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`, into);
}

describe('every word of the console', () => {
  let english: Map<string, string>;
  let german: Map<string, string>;

  beforeAll(async () => {
    english = await wordsIn('en');
    german = await wordsIn('de');
  });

  it('is found', () => {
    expect(parts.length).toBeGreaterThan(10);
    expect(english.size).toBeGreaterThan(500);
  });

  it('is there in both languages, under the same name', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('is said otherwise in German, but for what is reviewed', () => {
    const same = [...english].filter(([path, text]) => text === german.get(path) && !alike.has(text));
    expect(same.filter(([, text]) => !isWordless(text))).toEqual([]);
  });

  it('stands between German quotes in German', () => {
    const wrong = [...german].filter(([, text]) => /“[^“”]*”/.test(text));
    expect(wrong).toEqual([]);
  });

  it('addresses nobody', () => {
    // What is made up for visitors to be asked speaks to them.
    const ours = [...german].filter(([path]) => !path.includes('.fresh.'));
    const addressed = ours.filter(([, text]) => /\p{L}en Sie\b/u.test(text));
    expect(addressed).toEqual([]);
  });

  const screens = sources.filter((file) => /\.tsx$/.test(file) && !/\.test\.tsx$/.test(file));
  it.each(screens)('stands in a file of words, and not in %s', (file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    expect(literalWords(source), relative(folder, file)).toEqual([]);
  });
});

/** A function that only puts what it is given in order, such as `${name}: ${value}`. */
function isWordless(text: string): boolean {
  const templates = [...text.matchAll(/`([^`]*)`/g)].map(([, inner = '']) =>
    inner.replace(/\$\{[^}]*\}/g, ''),
  );
  const words = templates.flatMap((inner) => inner.match(/\p{L}{2,}/gu) ?? []);
  return text.includes('=>') && !text.includes("'") && words.every((word) => alike.has(word));
}

/** Text that a tag or a value follows, and attributes that are read or seen; an address is no word. */
function literalWords(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=\s)\/\/.*/g, '');
  const texts = code.matchAll(/(?<=[^=]>|\})([^<>{}();=]*\p{L}{2}[^<>{}();=]*)(?=<\/|\{['\w])/gu);
  const attributes = code.matchAll(/\b(?:title|aria-label|placeholder|alt|label)="([^"]*\p{L}{2}[^"]*)"/gu);
  return (
    [...texts, ...attributes]
      .map(([, text = '']) => text.trim())
      // The tag of a language is no word.
      .filter((text) => text !== 'de' && /(?<!\S)\p{L}{2,}(?![^\s.?!,])/u.test(text))
  );
}
