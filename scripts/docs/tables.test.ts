import { lintRules } from '@cairn/schema/lint';
import { templates } from '@cairn/schema/templates';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../packages/sdk/src/explain/reasons.js';
import { readPages } from './blocks.js';
import { findProofs, withProofs } from './proofs.js';
import { cellsOf, withTables } from './tables.js';

const pages = readPages();
const proofs = findProofs();
const marks = pages.flatMap(({ text }) => [...text.matchAll(/<!-- table: (.*) -->/g)].map(([, of]) => of));

/** Everything that people write is in a table of some page. */
const needed = [
  'options surveys[]',
  'options settings',
  'options settings.frequency',
  'options settings.privacy',
  'options settings.theme',
  'options condition',
  'options surveys[].privacy',
  'options surveys[].variants[]',
  'options surveys[].locales{}.questions{}',
  'shared surveys[].questions[]',
  'kinds surveys[].questions[]',
  'kinds surveys[].trigger',
  'kinds surveys[].frequency',
  'kinds surveys[].followUp[]',
  'rules',
  'templates',
  'engines',
];

describe('the tables of the guide', () => {
  it.each(needed)('have one for: %s', (table) => {
    expect(marks).toContain(table);
  });

  it.each(pages.map(({ path, text }) => [path, text]))('say in %s what the code says', (path, text) => {
    expect(
      withProofs({ path, text: withTables(text) }, proofs),
      `run "npm run docs", then look at ${path}`,
    ).toBe(text);
  });

  it.each(pages.map(({ path, text }) => [path, text]))('leave no cell of %s empty', (_path, text) => {
    const lines = text.split('\n').filter((line) => /^\|(?! \|)/.test(line));
    expect(lines.filter((line) => cellsOf(line).some((cell) => cell === ''))).toEqual([]);
  });
});

it('the example of a template takes one that is there', () => {
  const text = pages.find(({ path }) => path === 'docs/templates.md')?.text ?? '';
  const id = /id === '([^']+)'/.exec(text)?.[1];
  expect(templates.map((template) => template.id)).toContain(id);
});

it('says of every rule of the decision what `explain` says', () => {
  const index = pages.find(({ path }) => path === 'docs/README.md')?.text ?? '';
  const lines = index.split('\n').filter((line) => /^\| `\w+` \|/.test(line));
  for (const [rule, inWords] of Object.entries(reasons))
    expect(
      lines.some((line) => line.startsWith(`| \`${rule}\` | ${inWords(5000)} |`)),
      rule,
    ).toBe(true);
});

describe('the rules of the linter', () => {
  const examples = pages.map(({ text }) => text).join('\n');

  it.each(lintRules.filter(({ about }) => about === 'question').map(({ id }) => id))(
    'have an example that raises %s',
    (id) => {
      expect(examples).toMatch(new RegExp(`^\`\`\`json \\S+.* ${id}( |$)`, 'm'));
    },
  );
});
