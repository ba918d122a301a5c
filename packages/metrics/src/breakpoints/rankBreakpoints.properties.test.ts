import { type Scale, scales, sideOf } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTarget } from './defaultTarget.js';
import { headlineAt, positionOf } from './position.js';
import { type BreakpointInput, rankBreakpoints } from './rankBreakpoints.js';

const everyScale: Scale[] = Object.values(scales).flatMap((ofType): Scale[] => Object.values(ofType));
const counts = (answers: Record<number, number>) =>
  new Map(Object.entries(answers).map(([step, count]) => [Number(step), count]));

const input = (over: Partial<BreakpointInput> & { id: string }): BreakpointInput => ({
  ...{ touchpoint: over.id, name: over.id, stage: 'use', purpose: 'interaction', scale: scales.csat['5'] },
  ...{ answers: counts({ 5: 60, 1: 40 }), importance: 3, reach: 1000 },
  ...over,
});

/** Last where there is no damage. */
const rankOf = (inputs: readonly BreakpointInput[], id: string) =>
  rankBreakpoints(inputs).interaction.find((row) => row.id === id)?.rank ?? Number.POSITIVE_INFINITY;

const directed = everyScale.filter((scale) => scale.good);
const someInput = fc
  .record({
    scale: fc.constantFrom(...directed),
    stage: fc.constantFrom('buy', 'use'),
    importance: fc.integer({ min: 1, max: 5 }),
    reach: fc.option(fc.integer({ min: 0, max: 100_000 })),
    steps: fc.array(fc.nat({ max: 30 }), { minLength: 11, maxLength: 11 }),
  })
  .map(({ scale, steps, ...rest }) => {
    const answers = steps
      .slice(0, scale.max - scale.min + 1)
      .map((count, at) => [scale.min + at, count] as const);
    return { ...rest, scale, answers: new Map(answers) };
  });
const someInputs = fc
  .array(someInput, { minLength: 1, maxLength: 10 })
  .map((all) => all.map((one, index) => input({ id: `t${index}`, ...one })));

/** The same answers, one of them a step worse. */
function worse({ scale, answers }: BreakpointInput): BreakpointInput['answers'] {
  const down = sideOf(scale, scale.max) === 'good' ? -1 : 1;
  const from = [...answers.keys()].find((step) => answers.get(step) && answers.has(step + down));
  if (from === undefined) return answers;
  return new Map(
    [...answers].map(([step, count]) => [step, count - Number(step === from) + Number(step === from + down)]),
  );
}

describe('more damage never ranks lower', () => {
  const changes: [string, (one: BreakpointInput) => Partial<BreakpointInput>][] = [
    ['more important', ({ importance }) => ({ importance: importance + 1 })],
    ['happening more often', ({ reach }) => ({ reach: (reach ?? 0) + 5000 })],
    ['answered worse', (one) => ({ answers: worse(one) })],
    [
      'aimed higher',
      ({ scale }) => ({ target: headlineAt(scale, (positionOf(scale, defaultTarget(scale)) ?? 0) + 0.1) }),
    ],
  ];

  it.each(changes)('%s', (_, change) => {
    fc.assert(
      fc.property(someInputs, ([first, ...others]) => {
        if (!first) return;
        const [before, after] = [first, { ...first, ...change(first) }].map((one) =>
          rankOf([one, ...others], 't0'),
        );
        expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('and the order is that of the damage', () => {
    fc.assert(
      fc.property(someInputs, (inputs) => {
        const damages = rankBreakpoints(inputs).interaction.map(({ damage }) => damage ?? -1);
        expect(damages).toEqual(damages.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('few answers', () => {
  const hundredFold = (answers: BreakpointInput['answers']) =>
    new Map([...answers].map(([step, count]) => [step, count * 100]));
  const satisfied = ({ answers }: { answers: BreakpointInput['answers'] }) => {
    const n = [...answers.values()].reduce((sum, count) => sum + count, 0);
    return n ? (100 * ((answers.get(4) ?? 0) + (answers.get(5) ?? 0))) / n : 0;
  };
  const few = fc
    .array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 5 })
    .map((steps) => new Map(steps.map((count, at) => [at + 1, count])));
  const stage = fc.constantFrom('buy', 'use', 'help');
  const missedBy = fc.constantFrom(0.1, 1, 5, 20, 50);

  it('never outrank three hundred equally bad ones, wherever they are in the journey', () => {
    fc.assert(
      fc.property(few, stage, stage, missedBy, someInputs, (answers, here, there, by, others) => {
        const target = Math.min(100, satisfied({ answers }) + by);
        const same = { scale: scales.csat['5'], reach: 50_000, importance: 3, target };
        const all = [
          ...others,
          input({ id: 'good beside the many', stage: there, target: 10, answers: counts({ 5: 1000 }) }),
          input({ ...same, id: 'a few', stage: here, answers }),
          input({ ...same, id: 'many', stage: there, answers: hundredFold(answers) }),
        ];
        expect(rankOf(all, 'many')).toBeLessThanOrEqual(rankOf(all, 'a few'));
      }),
      { numRuns: 300 },
    );
  });

  it('below the target never vanish, however good the stage is', () => {
    fc.assert(
      fc.property(few, missedBy, (answers, by) => {
        fc.pre([...answers.values()].reduce((sum, count) => sum + count, 0) >= 5);
        const target = Math.min(100, satisfied({ answers }) + by);
        fc.pre(target > satisfied({ answers }));
        const good = input({ id: 'good', target: 10, answers: counts({ 5: 1000 }) });
        expect(rankOf([good, input({ id: 'a few', answers, target })], 'a few')).toBe(1);
      }),
    );
  });
});

it('the order of the input does not matter, not even where damage is equal', () => {
  const shuffled = someInputs.chain((inputs) =>
    fc.shuffledSubarray([...inputs, input({ id: 'x' }), input({ id: 'y' })], {
      minLength: inputs.length + 2,
    }),
  );
  fc.assert(
    fc.property(shuffled, (inputs) => {
      const sorted = inputs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const ids = (some: readonly BreakpointInput[]) => rankBreakpoints(some).interaction.map(({ id }) => id);
      expect(ids(inputs)).toEqual(ids(sorted));
    }),
  );
});
