import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Every sheet ends up in one file, so two that describe the same class change each other's parts. A class belongs to the
 * sheet that has a rule for it alone; others may only speak of it together with something else.
 */

/** These are there to change what others say. */
const overrides = ['narrow.css', 'print.css'];

const sheets = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.css') && !overrides.includes(name),
);

/** The classes that have a rule of their own, outside of every condition. */
function ownClasses(sheet: string): string[] {
  const text = readFileSync(`${import.meta.dirname}/${sheet}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const unconditional = text.replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const selectors = [...unconditional.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return selectors.flatMap((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []);
}

test('a class is described by one sheet', () => {
  const sheetsOf = new Map<string, Set<string>>();
  for (const sheet of sheets)
    for (const name of ownClasses(sheet)) sheetsOf.set(name, (sheetsOf.get(name) ?? new Set()).add(sheet));
  const shared = [...sheetsOf].filter(([, where]) => where.size > 1);
  expect(shared.map(([name, where]) => `.${name}: ${[...where].join(', ')}`)).toEqual([]);
});
