import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Linter } from './linter.js';
import { lintFile } from './lintFile.js';
import { counted, githubLine, textLine } from './printFindings.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'cairn.json');
const stages = [{ id: 'use', name: 'Use' }];

/** Wants every stage in capitals, and knows how to mend it. */
const linter: Linter = {
  lint: ({ journey }) =>
    journey.stages.flatMap(({ name }, index) => {
      const path = `journey.stages[${index}].name`;
      const value = name.toUpperCase();
      const fix = { description: 'Write it in capitals', edits: [{ path, value }] };
      return name === value
        ? []
        : [{ rule: 'shout', severity: 'warning' as const, path, message: 'is 100 % quiet', fix }];
    }),
  applyFix: (_, { edits }) => ({ journey: { stages: [{ id: 'use', name: edits[0]?.value }] } }),
};

test('what the linter says has its place in the file', async () => {
  writeFileSync(file, JSON.stringify({ journey: { stages } }, null, 2));
  const { findings } = await lintFile(file, { now: 0, linter });
  expect(findings).toMatchObject([{ rule: 'shout', severity: 'warning', line: 6, column: 9 }]);
  expect(findings.map((one) => textLine('cairn.json', one))).toEqual([
    'cairn.json:6:9: warning: journey.stages[0].name: is 100 % quiet [shout]',
  ]);
  expect(findings.map((one) => githubLine('a,b/cairn.json', one))).toEqual([
    '::warning file=a%2Cb/cairn.json,line=6,col=9,title=shout::journey.stages[0].name: is 100 %25 quiet',
  ]);
  expect(counted(findings)).toBe('1 warning');
});

test('a fix is written into the file, and what is left is reported', async () => {
  writeFileSync(file, JSON.stringify({ journey: { stages } }));
  expect(await lintFile(file, { now: 0, linter, fix: true })).toEqual({ findings: [], fixed: 1 });
  expect(readFileSync(file, 'utf8')).toBe(
    `${JSON.stringify({ journey: { stages: [{ id: 'use', name: 'USE' }] } }, null, 2)}\n`,
  );
});

test('a document that is wrong is not judged any further, nor changed', async () => {
  const text = '{ "journey": { "stages": [] } }';
  writeFileSync(file, text);
  const { findings, fixed } = await lintFile(file, { now: 0, linter, fix: true });
  expect(findings).toMatchObject([{ rule: 'document', severity: 'error', path: 'journey.stages' }]);
  expect(fixed).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
