import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import * as metrics from './index.js';

/** The page "How we count": what stands behind `//` in its examples is what the line returns, to the digits written. */
const page = readFileSync(new URL('../../../docs/counting.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

const answers = (counts: Record<string, number>) =>
  new Map(Object.entries(counts).map(([step, count]) => [Number(step), count]));

interface Checked {
  line: string;
  returned: unknown;
  written: unknown;
}

/** Runs a block; each line with a result behind it is an expression. */
function checked(block: string): Checked[] {
  const found: Checked[] = [];
  const check = (line: string, returned: unknown, written: unknown) =>
    found.push({ line, returned, written });
  const code = block.replace(
    /^(.*\S) \/\/ (.*)$/gm,
    (_, line: string, result: string) => `check(${JSON.stringify(line)}, (${line}), (${result}));`,
  );
  runInNewContext(code, { ...metrics, scales, answers, check });
  return found;
}

/** As much of what was returned as is written down, to the same digits. */
function asWritten(returned: unknown, written: unknown): unknown {
  if (typeof returned === 'number' && typeof written === 'number')
    return Number(returned.toFixed(String(written).split('.')[1]?.length ?? 0)) + 0;
  if (!isBag(returned) || !isBag(written)) return returned;
  if (Array.isArray(returned) && Array.isArray(written) && returned.length === written.length)
    return returned.map((one, index) => asWritten(one, written[index]));
  return Object.fromEntries(Object.keys(written).map((key) => [key, asWritten(returned[key], written[key])]));
}

function isBag(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const examples = blocks.flatMap(checked);

it('the page has an example of every formula', () => {
  const used = new Set(examples.flatMap(({ line }) => line.match(/^\w+/) ?? []));
  expect([...used]).toEqual(
    expect.arrayContaining(['scoreOf', 'proportion', 'difference', 'meanOf', 'compare']),
  );
  expect([...used]).toEqual(
    expect.arrayContaining([
      'sentenceOf',
      'holm',
      'trendOf',
      'outcomesByBand',
      'answersNeeded',
      'nextRate',
      'logOdds',
      'themes',
    ]),
  );
  expect(examples.length).toBeGreaterThan(25);
});

describe('the examples of "How we count"', () => {
  it.each(examples.map(({ line, ...one }) => [line, one] as const))('%s', (_, { returned, written }) => {
    // As text: what is made in the page's realm has no prototype of ours.
    expect(JSON.stringify(asWritten(returned, written))).toBe(JSON.stringify(written));
  });
});

it('an example that is wrong would be found', () => {
  const [wrong] = checked('proportion(15, 20) // { value: 75, low: 53.2 }\n');
  expect(asWritten(wrong?.returned, wrong?.written)).toEqual({ value: 75, low: 53.1 });
});
