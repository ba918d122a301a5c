import { expect, test } from 'vitest';
import type { Fix, Linter } from './linter.js';
import { mend } from './mend.js';

const textOf = (...names: string[]) =>
  JSON.stringify({ journey: { stages: names.map((name, index) => ({ id: `s${index}`, name })) } });
const namesIn = (text: string) => [...text.matchAll(/"name": ?"(\w+)"/g)].map(([, name]) => name);

/** Wants every stage named "gone" to go, and does nothing about one named "stubborn". */
const linter: Linter = {
  lint: ({ journey }) =>
    journey.stages.flatMap(({ name }, index) => {
      const path = `journey.stages[${index}]`;
      const fix: Fix = {
        description: 'Remove it',
        edits: name === 'gone' ? [{ path, value: undefined }] : [],
      };
      const isUnwise = name === 'gone' || name === 'stubborn';
      return isUnwise ? [{ rule: 'stage/gone', severity: 'info' as const, path, message: name, fix }] : [];
    }),
  applyFix: (written, { edits }) => {
    const at = edits.map(({ path }) => Number(/\d+/.exec(path)?.[0]));
    const { journey } = written as { journey: { stages: unknown[] } }; // written above
    return { journey: { stages: journey.stages.filter((_, index) => !at.includes(index)) } };
  },
};
const options = { now: 0, linter };

test('a fix sees what the one before it left', () => {
  const { text, fixed } = mend(textOf('gone', 'gone', 'use', 'gone', 'buy'), options);
  expect(namesIn(text)).toEqual(['use', 'buy']);
  expect(fixed).toBe(3);
});

test('a fix that leaves a wrong document is passed over', () => {
  const text = textOf('gone');
  expect(mend(text, options)).toEqual({ text, fixed: 0 });
});

test('a fix that does not help ends', () => {
  expect(mend(textOf('stubborn', 'use'), options).fixed).toBe(1);
});

test('what is not right is left as it was written', () => {
  expect(mend('{', options)).toEqual({ text: '{', fixed: 0 });
});
