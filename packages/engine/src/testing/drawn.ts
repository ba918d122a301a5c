import type { Manifest, ManifestCondition, ManifestSurvey, ManifestTest } from '@cairn/schema/wire';
import fc from 'fast-check';
import type { Moment, Signal } from '../decide.js';
import { dayMs, newVisitor, type VisitorState } from '../visitor.js';
import { manifestOf, now, surveyOf } from './manifestOf.js';

/** Random inputs of `decide`: all of the right shape, most of them odd. */

const ids = ['a', 'b', 'c', 'd', 'e'];
const touchpoints = ['page.viewed', 'checkout.completed', 'ticket.closed', 'nobody.knows'];
const stages = ['consideration', 'purchase', 'support', 'gone'];

const days = fc.oneof(fc.constantFrom(0, 0, 0.5, 3), fc.double({ min: 0, max: 30, noNaN: true }));

const frequency: fc.Arbitrary<ManifestSurvey['frequency']> = fc.oneof(
  fc.constant<ManifestSurvey['frequency']>({ repeat: 'once' }),
  fc.record(
    {
      repeat: fc.constantFrom('untilAnswered' as const, 'every' as const),
      days: fc.integer({ min: 1, max: 60 }),
      maxShowings: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['repeat'] },
  ),
);

const value = fc.oneof(fc.constantFrom('pro', '2026-03-01', '', 0, 1, now, true, false), fc.double());
const test: fc.Arbitrary<ManifestTest> = fc
  .record(
    {
      of: fc.constantFrom('answer', 'property', 'attribute', 'visitor', 'of a newer version'),
      name: fc.constantFrom('a/q', 'plan', 'visits', 'stage', 'locale', 'toString', '__proto__'),
      is: fc.constantFrom(
        'is',
        'not',
        'in',
        'atLeast',
        'between',
        'includes',
        'glob',
        'before',
        'withinDays',
        'newer',
      ),
      to: fc.oneof(value, fc.array(value, { maxLength: 3 })),
    },
    { requiredKeys: ['of', 'name', 'is'] },
  )
  .map((drawn) => drawn as ManifestTest); // a newer manifest may hold names that this version does not know

const { audience } = fc.letrec<{ audience: ManifestCondition }>((tie) => ({
  audience: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    test,
    fc.record({ all: fc.array(tie('audience'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('audience'), { maxLength: 3 }) }),
  ),
}));

const trigger = fc
  .record(
    {
      on: fc.constantFrom(
        'touchpoint',
        'touchpoint',
        'url',
        'click',
        'scroll',
        'tab',
        'api',
        'of a newer version',
      ),
      delaySeconds: fc.constantFrom(0, 0, 5),
      url: fc.constantFrom('/', '/help/*', '*', 'https://shop.example/*'),
      selector: fc.constant('#buy'),
    },
    { requiredKeys: ['on', 'delaySeconds'] },
  )
  .map((drawn) => drawn as ManifestSurvey['trigger']); // see above

const placement = fc
  .constantFrom('corner', 'corner', 'bar', 'modal', 'inline', 'tab', 'of a newer version')
  .map((drawn) => drawn as ManifestSurvey['placement']); // see above

/** A survey of any kind, except for its id. */
const anySurvey: fc.Arbitrary<Partial<ManifestSurvey>> = fc.record(
  {
    touchpoints: fc.subarray(touchpoints, { minLength: 1 }),
    priority: fc.integer({ min: 0, max: 100 }),
    placement,
    trigger,
    frequency,
    audience,
    rate: fc.constantFrom(0, 0.5, 1),
    from: fc.integer({ min: now - 90 * dayMs, max: now + 10 * dayMs }),
    until: fc.integer({ min: now - 10 * dayMs, max: now + 90 * dayMs }),
  },
  { requiredKeys: ['touchpoints', 'priority', 'placement', 'trigger', 'frequency'] },
);

/** A prompt that is eager to be shown: nothing but the budget stands in its way. */
const eagerSurvey: fc.Arbitrary<Partial<ManifestSurvey>> = fc.record({
  touchpoints: fc.subarray(touchpoints, { minLength: 2 }),
  priority: fc.integer({ min: 0, max: 100 }),
  placement: fc.constantFrom<ManifestSurvey['placement']>('corner', 'bar', 'modal'),
  frequency: fc.constant({ repeat: 'untilAnswered' } as const),
});

const surveysOf = (one: fc.Arbitrary<Partial<ManifestSurvey>>, minLength = 0) =>
  fc
    .uniqueArray(fc.constantFrom(...ids), { minLength, maxLength: ids.length })
    .chain((chosen) => fc.tuple(...chosen.map((id) => one.map((change) => surveyOf({ ...change, id })))));

/** Budgets whose reservations fit, as `parseDocument` makes sure. */
export const budgetDrawn: fc.Arbitrary<Manifest['frequency']> = fc
  .record({
    minDaysBetween: days,
    maxPerSession: fc.integer({ min: 1, max: 3 }),
    maxPer30Days: fc.integer({ min: 1, max: 6 }),
    daysAfterNotNow: days,
    shares: fc.dictionary(fc.constantFrom(...stages.slice(0, 3)), fc.integer({ min: 1, max: 3 })),
  })
  .map(({ shares, ...budget }) => {
    const reserved: Record<string, number> = {};
    let left = budget.maxPer30Days;
    for (const [stage, count] of Object.entries(shares)) {
      const kept = Math.min(count, left);
      if (kept) reserved[stage] = kept;
      left -= kept;
    }
    return { ...budget, ...(Object.keys(reserved).length && { reserved }) };
  });

const manifestWith = (surveys: fc.Arbitrary<ManifestSurvey[]>): fc.Arbitrary<Manifest> =>
  fc
    .tuple(
      surveys,
      budgetDrawn,
      fc.constantFrom<string[] | undefined>(undefined, [], ['/pay/*'], ['/help/*', '*#x']),
    )
    .map(([drawn, budget, quietPages]) =>
      manifestOf(drawn, { frequency: budget, ...(quietPages && { quietPages }) }),
    );

export const manifestDrawn = manifestWith(surveysOf(anySurvey));
export const eagerManifestDrawn = manifestWith(surveysOf(eagerSurvey, 3));

const someTime = fc.oneof(
  fc.constant(0),
  fc.integer({ min: now - 60 * dayMs, max: now }),
  fc.integer({ min: 0, max: now + 3000 * dayMs }),
);

export const stateDrawn: fc.Arbitrary<VisitorState> = fc
  .record(
    {
      visits: fc.integer({ min: 1, max: 9 }),
      seenAt: someTime,
      sessionPrompts: fc.integer({ min: 0, max: 4 }),
      promptedAt: someTime,
      never: fc.boolean(),
      stage: fc.constantFrom(...stages),
      prompts: fc.array(fc.tuple(someTime, fc.constantFrom(...stages, '')), { maxLength: 6 }),
      slot: fc.record({ tab: fc.constantFrom('t1', 't2'), until: someTime }),
      attributes: fc.dictionary(fc.constantFrom('plan', 'locale'), value),
      surveys: fc.dictionary(
        fc.constantFrom(...ids),
        fc.record(
          {
            shownAt: someTime,
            answeredAt: someTime,
            showings: fc.integer({ min: 0, max: 4 }),
            laterAt: someTime,
            answers: fc.dictionary(fc.constant('q'), fc.constantFrom(1, null, 'x', true, ['x'])),
          },
          { requiredKeys: ['shownAt', 'answeredAt'] },
        ),
      ),
    },
    { requiredKeys: ['visits', 'seenAt', 'sessionPrompts', 'promptedAt', 'attributes', 'surveys'] },
  )
  .map((drawn) => ({ ...newVisitor('seed'), ...drawn }));

const signal: fc.Arbitrary<Signal> = fc.oneof(
  fc.constantFrom(...touchpoints).map((touchpoint): Signal => ({ on: 'touchpoint', touchpoint })),
  fc.constant<Signal>({ on: 'page' }),
  fc.boolean().map((hit): Signal => ({ on: 'click', hits: () => hit })),
  fc
    .tuple(fc.constantFrom('observed' as const, 'api' as const), fc.constantFrom(...ids))
    .map(([on, survey]) => ({ on, survey })),
  fc.constantFrom(...ids).map((survey): Signal => ({ on: 'due', survey, touchpoint: 'ticket.closed' })),
);

export const momentDrawn: fc.Arbitrary<Moment> = fc.record(
  {
    signal,
    now: fc.oneof(fc.constant(now), fc.integer({ min: 1, max: now + 9000 * dayMs })),
    url: fc.constantFrom(
      'https://shop.example/',
      'https://shop.example/help/a',
      'https://shop.example/pay/1',
      '',
      'about:blank',
    ),
    busy: fc.boolean(),
    tab: fc.constantFrom('t1', 't2', 't3'),
    properties: fc.dictionary(fc.constantFrom('plan', 'a/q'), value),
    device: fc.constantFrom('phone', 'desktop'),
    locale: fc.constantFrom('en', 'de-AT'),
    withheld: fc.boolean(),
  },
  { requiredKeys: ['signal', 'now', 'url', 'busy'] },
);

/** What happens next to one visitor: where, in which tab, and how long after the last. */
export interface Step {
  touchpoint: string;
  tab: string;
  afterMs: number;
}

export const stepsDrawn = (longestMs: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      touchpoint: fc.constantFrom(...touchpoints),
      tab: fc.constantFrom('t1', 't2'),
      afterMs: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: longestMs }),
      ),
    }),
    { minLength: 1, maxLength: 40, size: 'max' },
  );
