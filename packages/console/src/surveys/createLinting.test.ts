import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { AuthoredDocument, LintFinding } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { createLinting } from './createLinting.js';

const finding: LintFinding = { rule: 'wording/leading', severity: 'warning', path: '', message: 'x' };

/** A linter whose answers and whose clock the test holds. */
function linting() {
  const document = signal<AuthoredDocument>(fernway());
  const asked: { document: AuthoredDocument; answer: (findings: LintFinding[] | undefined) => void }[] = [];
  const timers = new Map<() => void, number>();
  const { linted, stop } = createLinting(document, {
    lint: (of) => new Promise((answer) => asked.push({ document: of, answer })),
    later: (run, ms) => {
      timers.set(run, ms);
      return () => timers.delete(run);
    },
  });
  const pass = () => {
    const due = [...timers.keys()];
    timers.clear();
    for (const run of due) run();
  };
  return { document, asked, timers, linted, stop, pass };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks at once for the document it finds, and after a pause for each that follows', async () => {
  const { document, asked, timers, linted, pass } = linting();
  expect([...timers.values()]).toEqual([0]);
  pass();
  asked[0]?.answer([finding]);
  await settled();
  expect(linted.value).toEqual({ findings: [finding], document: document.value });
  document.value = { ...document.value };
  expect([...timers.values()]).toEqual([600]);
  document.value = { ...document.value };
  expect(timers.size).toBe(1);
  pass();
  expect(asked.map((one) => one.document)[1]).toBe(document.value);
  expect(asked).toHaveLength(2);
});

it('drops what is said of a document that was changed meanwhile', async () => {
  const { document, asked, linted, pass } = linting();
  pass();
  document.value = { ...document.value };
  asked[0]?.answer([finding]);
  await settled();
  expect(linted.value).toBeUndefined();
});

it('keeps what was said when no answer comes, and nothing is asked once it is stopped', async () => {
  const { document, asked, timers, linted, pass, stop } = linting();
  pass();
  asked[0]?.answer([finding]);
  await settled();
  document.value = { ...document.value };
  pass();
  asked[1]?.answer(undefined);
  await settled();
  expect(linted.value?.findings).toEqual([finding]);
  stop();
  document.value = { ...document.value };
  expect(timers.size).toBe(0);
});
