import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../visitor.js';
import { defaultBehaviour } from './behaviour.js';
import { type SimulatedMoment, visitorsOf } from './moments.js';
import { defaultPopulation, type Population, populate } from './population.js';
import { randomOf } from './random.js';
import { simulate } from './simulate.js';
import { simulateVisitor } from './simulateVisitor.js';

const start = Date.UTC(2026, 2, 1);

function surveyOf(change: Partial<ManifestSurvey> = {}): ManifestSurvey {
  return {
    id: 'checkout',
    purpose: 'interaction',
    touchpoints: ['paid'],
    priority: 50,
    placement: 'corner',
    trigger: { on: 'touchpoint', delaySeconds: 0 },
    frequency: { repeat: 'every', days: 1 },
    questions: [
      { id: 'ease', text: 'Easy?', kind: 'scale', min: 1, max: 7, low: 'no', high: 'yes', look: 'numbers' },
    ],
    ...change,
  };
}

function manifestOf(surveys: ManifestSurvey[], frequency: Partial<Manifest['frequency']> = {}): Manifest {
  return {
    v: 1,
    version: 1,
    locale: 'en',
    reachRate: 0,
    frequency: { minDaysBetween: 0, maxPerSession: 1, maxPer30Days: 4, daysAfterNotNow: 0, ...frequency },
    stages: ['look', 'buy'],
    touchpoints: { seen: 'look', paid: 'buy' },
    surveys,
  };
}

const quiet = { ...defaultBehaviour, notNow: 0, never: 0 };
const at = (days: number, seconds = 0) => start + days * dayMs + seconds * 1000;
const visit = (visitor: string, days: number, touchpoint = 'paid'): SimulatedMoment => ({
  visitor,
  at: at(days),
  touchpoint,
});

describe('a list of visits', () => {
  it('is asked as the browser would ask, and says why the rest was not', () => {
    const manifest = manifestOf([surveyOf()], { minDaysBetween: 7 });
    const visits = [visit('ada', 0), visit('ada', 3), visit('ada', 8), visit('bob', 0, 'seen')];
    expect(simulate(manifest, { visits }, { seed: '1', start: 0, behaviour: quiet })).toEqual({
      days: 9,
      visitors: 2,
      visits: 4,
      moments: 4,
      surveys: [
        {
          survey: 'checkout',
          considered: 3,
          shown: 2,
          answers: 0.3,
          visitors: 1,
          whyNot: { gap: 1 },
          starved: { reason: 'gap', times: 1, spentBy: 'checkout' },
        },
      ],
      touchpoints: [
        { touchpoint: 'seen', moments: 1, prompts: 0, answers: 0, surveys: [] },
        {
          touchpoint: 'paid',
          moments: 3,
          prompts: 2,
          answers: 0.3,
          surveys: [{ survey: 'checkout', prompts: 2, answers: 0.3 }],
        },
      ],
      prompts: { mean: 1, median: 0, p95: 2, max: 2, neverAsked: 0.5, askedOften: { moreThan: 3, share: 0 } },
    });
  });

  it('names who takes the budget of a survey that starves', () => {
    const surveys = [surveyOf({ id: 'greedy', priority: 90 }), surveyOf({ id: 'starved', priority: 10 })];
    const visits = Array.from({ length: 20 }, (_, day) => visit('ada', 2 * day));
    const report = simulate(
      manifestOf(surveys, { maxPer30Days: 100 }),
      { visits },
      { seed: '1', start: 0, behaviour: quiet },
    );
    expect(report.surveys[1]).toMatchObject({ shown: 0, starved: { reason: 'session', spentBy: 'greedy' } });
  });

  it('lets a delay pass only for those who stay', () => {
    const survey = surveyOf({ trigger: { on: 'touchpoint', delaySeconds: 90 } });
    const visits: SimulatedMoment[] = [
      { visitor: 'goes', at: at(0), touchpoint: 'paid' },
      { visitor: 'stays', at: at(0), touchpoint: 'paid' },
      { visitor: 'stays', at: at(0, 100), touchpoint: 'seen' },
    ];
    const report = simulate(manifestOf([survey]), { visits }, { seed: '1', start: 0, behaviour: quiet });
    expect(report.surveys[0]).toMatchObject({ considered: 2, shown: 1, whyNot: { delay: 1 } });
  });

  it('keeps quiet pages and addresses as the browser does', () => {
    const elsewhere = surveyOf({ id: 'pricing', trigger: { on: 'url', url: '/pricing/*', delaySeconds: 0 } });
    const manifest = { ...manifestOf([surveyOf(), elsewhere]), quietPages: ['/pay/*'] };
    const visits = [{ ...visit('ada', 0), url: 'https://shop.example/pay/now' }];
    const report = simulate(manifest, { visits }, { seed: '1', start: 0, behaviour: quiet });
    expect(report.surveys).toMatchObject([{ whyNot: { quiet: 1 } }, { whyNot: { quiet: 1 } }]);
  });

  it('remembers answers, attributes and the stage for audiences', () => {
    const isPro = surveyOf({ id: 'pro', audience: { of: 'attribute', name: 'plan', is: 'is', to: 'pro' } });
    const happy = surveyOf({
      id: 'happy',
      touchpoints: ['seen'],
      audience: { of: 'answer', name: 'pro/ease', is: 'atLeast', to: 6 },
    });
    const visits = [
      { ...visit('ada', 0), attributes: { plan: 'pro' } },
      visit('ada', 2, 'seen'),
      visit('bob', 0),
      visit('bob', 2, 'seen'),
    ];
    const answerRates = { ...quiet.answerRates, corner: 1 };
    const behaviour = { ...quiet, answerRates, scores: { 'pro/ease': { 7: 1 } } };
    const report = simulate(manifestOf([isPro, happy]), { visits }, { seed: '1', start: 0, behaviour });
    expect(report.surveys.map(({ shown, whyNot }) => ({ shown, whyNot }))).toEqual([
      { shown: 1, whyNot: { audience: 1 } },
      { shown: 1, whyNot: { audience: 1 } },
    ]);
  });

  it('keeps moments at touchpoints that the document does not have', () => {
    const report = simulate(manifestOf([]), { visits: [visit('ada', 0, 'gone')] }, { seed: '1', start: 0 });
    expect(report.touchpoints.at(-1)).toMatchObject({ touchpoint: 'gone', moments: 1 });
  });

  it('is nothing when there is nothing', () => {
    expect(simulate(manifestOf([surveyOf()]), { visits: [] }, { seed: '1', start })).toMatchObject({
      days: 0,
      visitors: 0,
      prompts: { mean: 0, max: 0, neverAsked: 0 },
    });
  });
});

describe('a population', () => {
  const manifest = manifestOf([surveyOf()]);
  const population = { visitors: 2000, visitsPerVisitor: 3, touchpoints: { paid: { chance: 0.5 } } };

  it('has the visits and the shares of its model', () => {
    const report = simulate(manifest, { population }, { seed: '7', start });
    expect(report).toMatchObject({ visitors: 2000, days: 90 });
    expect(report.touchpoints[1]?.moments).toBeGreaterThan(0.9 * 2000 * 3 * 0.5);
    expect(report.touchpoints[1]?.moments).toBeLessThan(1.1 * 2000 * 3 * 0.5);
  });

  it('grows without changing those who are there', () => {
    const by = { manifest, period: { start, days: 30 }, seed: '7' };
    const few = [...populate({ ...defaultPopulation, visitors: 5 }, by)];
    const more = [...populate({ ...defaultPopulation, visitors: 9 }, by)];
    expect(more.slice(0, 5)).toEqual(few);
  });

  it('stays within its days', () => {
    const by = { manifest, period: { start, days: 10 }, seed: '7' };
    for (const { moments } of populate({ ...defaultPopulation, visitors: 200 }, by))
      for (const { at } of moments) expect(at).toBeLessThan(start + 10.1 * dayMs);
  });
});

const placement = fc.constantFrom('corner', 'modal', 'inline', 'tab');
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
    touchpoints: fc.constantFrom(['paid'], ['seen'], ['seen', 'paid']),
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
