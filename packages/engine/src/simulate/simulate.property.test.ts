import type { ManifestSurvey } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../visitor.js';
import { defaultBehaviour } from './behaviour.js';
import { type SimulatedMoment, visitorsOf } from './moments.js';
import type { Population } from './population.js';
import { randomOf } from './random.js';
import { simulate } from './simulate.js';
import { simulateVisitor } from './simulateVisitor.js';
import { manifestOf, surveyOf } from './testing/manifests.js';

const start = Date.UTC(2026, 2, 1);
const placement = fc.constantFrom<ManifestSurvey['placement']>('corner', 'modal', 'inline', 'tab');
const trigger = fc.constantFrom<ManifestSurvey['trigger']>(
  { on: 'touchpoint', delaySeconds: 0 },
  { on: 'touchpoint', delaySeconds: 30 },
  { on: 'click', selector: 'a', delaySeconds: 0 },
  { on: 'url', url: '/x*', delaySeconds: 5 },
  { on: 'api', delaySeconds: 0 },
);
const survey = fc
  .record({
    priority: fc.integer({ min: 0, max: 3 }),
    placement,
    trigger,
    touchpoints: fc.constantFrom<string[]>(['paid'], ['seen'], ['seen', 'paid']),
    frequency: fc.constantFrom<ManifestSurvey['frequency']>(
      { repeat: 'once' },
      { repeat: 'every', days: 2 },
      { repeat: 'untilAnswered', maxShowings: 3 },
    ),
  })
  .map(surveyOf);
const manifests = fc
  .record({
    surveys: fc.array(survey, { minLength: 1, maxLength: 5 }),
    minDaysBetween: fc.constantFrom(0, 1, 7),
    maxPerSession: fc.integer({ min: 1, max: 3 }),
    maxPer30Days: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ surveys, ...frequency }) =>
    manifestOf(
      surveys.map((one, index) => ({ ...one, id: `s${index}` })),
      frequency,
    ),
  );
const visits = fc.array(
  fc.record({
    visitor: fc.constantFrom('a', 'b', 'c'),
    at: fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => start + minutes * 60_000),
    touchpoint: fc.constantFrom('seen', 'paid'),
  }),
  { maxLength: 80 },
);

describe('whatever the document and the visits', () => {
  it('nobody is asked more often than the budget allows', () => {
    fc.assert(
      fc.property(manifests, visits, fc.string(), (manifest, list, seed) => {
        const { minDaysBetween, maxPerSession, maxPer30Days } = manifest.frequency;
        for (const visitor of visitorsOf(list)) {
          const world = { manifest, behaviour: defaultBehaviour, random: randomOf(seed) };
          const prompts = simulateVisitor(visitor, world).showings.filter((one) => one.interrupts);
          prompts.forEach(({ at, visit, survey }, index) => {
            const before = prompts.slice(0, index);
            const gap = at - (before.at(-1)?.at ?? 0);
            expect(gap).toBeGreaterThanOrEqual(minDaysBetween * dayMs);
            expect(before.filter((one) => one.visit === visit).length).toBeLessThan(maxPerSession);
            const month = before.filter((one) => at - one.at < 30 * dayMs);
            expect(month.length).toBeLessThan(maxPer30Days);
            const { repeat } = manifest.surveys.find(({ id }) => id === survey)?.frequency ?? {};
            if (repeat === 'once') expect(before.some((one) => one.survey === survey)).toBe(false);
          });
        }
      }),
    );
  });

  it('the order in which visits are listed makes no difference', () => {
    const shuffled = visits.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(manifests, shuffled, (manifest, [list, other]) => {
        const of = (each: SimulatedMoment[]) => simulate(manifest, { visits: each }, { seed: 's', start });
        expect(of(other)).toEqual(of(list));
      }),
    );
  });

  it('the same seed gives the same report, and every decision is counted once', () => {
    const population: Partial<Population> = { visitors: 30, touchpointChance: 0.6 };
    fc.assert(
      fc.property(manifests, fc.string(), (manifest, seed) => {
        const report = simulate(manifest, { population }, { seed, start });
        expect(simulate(manifest, { population }, { seed, start })).toEqual(report);
        for (const { considered, shown, whyNot } of report.surveys) {
          const not = Object.values(whyNot).reduce((sum, count) => sum + count, 0);
          expect(shown + not).toBe(considered);
        }
      }),
      { numRuns: 40 },
    );
  });
});
