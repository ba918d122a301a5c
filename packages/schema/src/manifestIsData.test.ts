import { describe, expect, it } from 'vitest';
import golden from '../golden/document.json' with { type: 'json' };
import { compile } from './compile.js';
import { manifest as manifestSchema } from './manifest.js';
import { parseDocument } from './parseDocument.js';
import { surveyInput } from './testing/documentInput.js';

/** The golden document, and what it does not use. */
const written = {
  ...golden,
  settings: { theme: { accent: '#2b5f39', dark: { accent: '#8bc997' } } },
  surveys: [
    ...golden.surveys,
    surveyInput({
      id: 'farewell',
      touchpoints: golden.journey.touchpoints.slice(0, 1).map(({ id }) => id),
      questions: [
        {
          id: 'bye',
          type: 'statement',
          text: 'See you again.',
          link: { url: 'https://fernway.example/club', text: 'Join the club' },
          code: 'WELCOME-10',
        },
      ],
    }),
  ],
};

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'red; background: url(https://evil.example)',
  '#fff}*{display:none',
  'url(javascript:alert(1))',
  '//evil.example',
  '/\\evil.example',
];

/** What is shown or compared as it stands: it means nothing but itself. `selector` is handed to `matches` alone. */
const textKeys =
  /(^|\.)(text|low|high|placeholder|consent|thanks|code|other|notApplicable|selector|name|to)(\[\d+\])?$|\.steps\[\d+\]$|(^|\.)(keepQuery|quietPages)\[\d+\]$|\.trigger\.url$/;

type Leaf = { path: string; text: string };

function leavesIn(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => leavesIn(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, path ? `${path}.${key}` : key));
}

/** The document with another text at one place. */
function withText(path: string, text: string): unknown {
  const copy: unknown = structuredClone(written);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((at, key) => Object(Reflect.get(at, key)), Object(copy));
  Reflect.set(holder, last, text);
  return copy;
}

describe('[42] a manifest is data only', () => {
  const places = leavesIn(written).map(({ path }) => path);

  it('looks at every text of a document that uses everything', () => {
    expect(places.length).toBeGreaterThan(100);
  });

  it.each(hostile)(
    '%s arrives as a text, or the document is refused, wherever it is written',
    (text) => {
      let arrived = 0;
      for (const place of places) {
        const parsed = parseDocument(withText(place, text));
        if (!parsed.ok) continue;
        const manifest = compile(parsed.document, 1);
        expect(manifestSchema.safeParse(manifest).success).toBe(true);
        expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
        for (const leaf of leavesIn(manifest).filter((found) => found.text.includes(text))) {
          arrived += 1;
          expect(`${place} → ${leaf.path}`).toMatch(textKeys);
        }
      }
      expect(arrived).toBeGreaterThan(10);
    },
    30_000,
  );

  it('names links by three harmless schemes and colours by six digits', () => {
    const parsed = parseDocument(written);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    const leaves = leavesIn(compile(parsed.document, 1));
    const links = leaves.filter(({ path }) => path.endsWith('link.url'));
    const colours = leaves.filter(({ path }) => /(?:light|dark)\.\w+$/.test(path));
    expect(links.length * colours.length).toBeGreaterThan(0);
    for (const { text } of links) expect(text).toMatch(/^(?:https:\/\/|\/[^/\\]|mailto:)/);
    for (const { text } of colours) expect(text).toMatch(/^#[0-9a-f]{6}$/);
  });
});
