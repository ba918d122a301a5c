import { describe, expect, it } from 'vitest';
import { readPages } from './blocks.js';
import { findProofs, numbersIn, type Proof, promisesIn, withProofs } from './proofs.js';

const proof = (promises: number[], title: string): Proof => ({
  promises,
  title,
  file: 'packages/sdk/test/a.browser.test.ts',
});
const page = (...lines: string[]) => ({
  path: 'docs/x.md',
  text: ['<!-- proofs -->', '| case | promise | held by |', '|---|---|---|', ...lines, ''].join('\n'),
});

describe('a table of promises', () => {
  it('names the tests that begin with the number', () => {
    const written = withProofs(page('| 2 | Kept. | stale |'), [proof([2], 'keeps it'), proof([3], 'other')]);
    expect(written).toContain(
      '| 2 | Kept. | “keeps it” in [a.browser.test.ts](../packages/sdk/test/a.browser.test.ts) |',
    );
  });

  it('leaves the cell empty where no test holds the promise, which the check of the tables refuses', () => {
    expect(withProofs(page('| 2 | Kept. | stale |'), [])).toContain('| 2 | Kept. |  |');
  });

  it('stays readable where there are many', () => {
    const many = Array.from({ length: 6 }, (_, index) => proof([2], `t${index}`));
    expect(withProofs(page('| 2 | Kept. | |'), many)).toMatch(/“t3” in [^;]+; and 2 more \|/);
  });
});

it('numbers stand at the beginning of a title, and several tests may hold one promise', () => {
  expect(numbersIn('[7][8] backs off [9]')).toEqual([7, 8]);
  expect(numbersIn('backs off')).toEqual([]);
});

describe('the promises of the product', () => {
  const promised = readPages().flatMap(promisesIn);

  it('are numbered from 1 to 54, each once', () => {
    expect(promised.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
  });

  it('are the only ones that tests name', () => {
    const named = new Set(findProofs().flatMap(({ promises }) => promises));
    expect([...named].filter((number) => !promised.includes(number))).toEqual([]);
  });
});
