import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, interrupts, type Moment, type Reason } from './decide.js';
import { answered, newVisitor, seen, shown, type VisitorState } from './visitor.js';

const day = 86_400_000;
const now = Date.UTC(2026, 2, 1, 9, 30);

function surveyOf(change: Partial<ManifestSurvey> = {}): ManifestSurvey {
  return {
    id: 'checkout-effort',
    purpose: 'interaction',
    touchpoints: ['checkout.completed'],
    priority: 50,
    placement: 'corner',
    trigger: { on: 'touchpoint', delaySeconds: 0 },
    frequency: { repeat: 'once' },
    questions: [
      { id: 'ease', text: 'Easy?', kind: 'scale', min: 1, max: 7, low: 'no', high: 'yes', look: 'numbers' },
    ],
    ...change,
  };
}

function manifestOf(
  surveys: ManifestSurvey[],
  frequency = { minDaysBetween: 7, maxPerSession: 1 },
): Manifest {
  return { v: 1, version: 1, locale: 'en', reachRate: 0, touchpoints: [], frequency, surveys };
}

const visitor: VisitorState = seen(newVisitor('seed'), now);

function momentOf(change: Partial<Moment> = {}): Moment {
  return {
    signal: { on: 'touchpoint', touchpoint: 'checkout.completed' },
    now,
    url: 'https://shop.example/',
    busy: false,
    ...change,
  };
}

function reasonFor(
  survey: ManifestSurvey,
  state = visitor,
  moment: Partial<Moment> = {},
): Reason | undefined {
  return decide(state, manifestOf([survey]), momentOf(moment))[0]?.reason;
}

describe('decide', () => {
  it('shows a survey at its touchpoint', () => {
    expect(decide(visitor, manifestOf([surveyOf()]), momentOf())).toMatchObject([
      { verdict: 'show', reason: 'ok', touchpoint: 'checkout.completed' },
    ]);
  });

  it('says that another touchpoint is not the moment', () => {
    expect(reasonFor(surveyOf(), visitor, { signal: { on: 'touchpoint', touchpoint: 'cart.viewed' } })).toBe(
      'trigger',
    );
  });

  it('waits for the delay without holding anything, then decides anew', () => {
    const survey = surveyOf({ trigger: { on: 'touchpoint', delaySeconds: 5 } });
    expect(decide(visitor, manifestOf([survey]), momentOf())[0]).toMatchObject({
      verdict: 'wait',
      reason: 'delay',
      delayMs: 5000,
    });
    const due = { signal: { on: 'due', survey: survey.id, touchpoint: 'checkout.completed' } } as const;
    expect(reasonFor(survey, visitor, due)).toBe('ok');
  });

  it('shows a delayed survey only if the page still matches', () => {
    const survey = surveyOf({ trigger: { on: 'url', url: '/pricing', delaySeconds: 5 } });
    const due = { signal: { on: 'due', survey: survey.id, touchpoint: 'x' } } as const;
    expect(reasonFor(survey, visitor, { ...due, url: 'https://shop.example/pricing?ref=1' })).toBe('ok');
    expect(reasonFor(survey, visitor, { ...due, url: 'https://shop.example/' })).toBe('trigger');
  });

  it.each<[string, ManifestSurvey['trigger'], Partial<Moment>, Reason]>([
    [
      'a matching page',
      { on: 'url', url: '/help/*', delaySeconds: 0 },
      { signal: { on: 'page' }, url: 'https://a.example/help/wind#top' },
      'ok',
    ],
    [
      'another page',
      { on: 'url', url: '/help/*', delaySeconds: 0 },
      { signal: { on: 'page' }, url: 'https://a.example/helper' },
      'trigger',
    ],
    ['time on any page', { on: 'time', delaySeconds: 9 }, { signal: { on: 'page' } }, 'delay'],
    [
      'a click that hits',
      { on: 'click', selector: '#buy', delaySeconds: 0 },
      { signal: { on: 'click', hits: (s) => s === '#buy' } },
      'ok',
    ],
    [
      'a click elsewhere',
      { on: 'click', selector: '#buy', delaySeconds: 0 },
      { signal: { on: 'click', hits: () => false } },
      'trigger',
    ],
    [
      'a call from the page',
      { on: 'api', delaySeconds: 0 },
      { signal: { on: 'api', survey: 'checkout-effort' } },
      'ok',
    ],
  ])('takes %s for what it is', (_what, trigger, moment, reason) => {
    expect(reasonFor(surveyOf({ trigger }), visitor, moment)).toBe(reason);
  });

  it('asks once', () => {
    const state = shown(visitor, 'checkout-effort', { now: now - 400 * day, interrupts: true });
    expect(reasonFor(surveyOf(), state)).toBe('once');
  });

  it('asks every so many days, not sooner', () => {
    const survey = surveyOf({ frequency: { repeat: 'every', days: 30 } });
    const shownAgo = (days: number) => ({
      ...shown(visitor, survey.id, { now: now - days * day, interrupts: true }),
      sessionPrompts: 0,
    });
    expect(reasonFor(survey, shownAgo(29))).toBe('every');
    expect(reasonFor(survey, shownAgo(30))).toBe('ok');
  });

  it('keeps the minimum gap after a prompt of any survey', () => {
    const prompted = (days: number) => ({
      ...shown(visitor, 'another', { now: now - days * day, interrupts: true }),
      sessionPrompts: 0,
    });
    expect(reasonFor(surveyOf(), prompted(6.9))).toBe('gap');
    expect(reasonFor(surveyOf(), prompted(7))).toBe('ok');
  });

  it('keeps to the prompts of one visit', () => {
    const state = { ...visitor, sessionPrompts: 1 };
    expect(reasonFor(surveyOf(), state)).toBe('session');
  });

  it('respects "never ask again"', () => {
    expect(reasonFor(surveyOf(), { ...visitor, never: true })).toBe('never');
  });

  it('asks only those in the audience', () => {
    const survey = surveyOf({ audience: { of: 'visitor', name: 'visits', is: 'atLeast', to: 2 } });
    expect(reasonFor(survey)).toBe('audience');
    expect(reasonFor(survey, { ...visitor, visits: 2 })).toBe('ok');
  });

  it('lets the more important survey go first, and the other wait', () => {
    const surveys = [surveyOf({ id: 'b', priority: 10 }), surveyOf({ id: 'a', priority: 90 })];
    const verdicts = decide(visitor, manifestOf(surveys), momentOf());
    expect(verdicts.map(({ survey, reason }) => [survey.id, reason])).toEqual([
      ['a', 'ok'],
      ['b', 'busy'],
    ]);
  });

  describe('an inline survey', () => {
    const inline = surveyOf({ placement: 'inline' });

    it('needs no slot, no gap and no budget, and takes none', () => {
      const state = { ...visitor, never: true, sessionPrompts: 9, promptedAt: now };
      expect(reasonFor(inline, state, { busy: true })).toBe('ok');
      expect(shown(visitor, inline.id, { now, interrupts: false })).toMatchObject({
        promptedAt: 0,
        sessionPrompts: 0,
      });
    });

    it('stays until it is answered', () => {
      const seenOnly = shown(visitor, inline.id, { now, interrupts: false });
      expect(reasonFor(inline, seenOnly)).toBe('ok');
      expect(reasonFor(inline, answered(seenOnly, inline.id, now))).toBe('once');
    });
  });

  describe('whatever the inputs', () => {
    const surveys = fc
      .array(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          priority: fc.integer({ min: 0, max: 100 }),
          placement: fc.constantFrom<ManifestSurvey['placement']>('corner', 'inline'),
          frequency: fc.oneof(
            fc.constant<ManifestSurvey['frequency']>({ repeat: 'once' }),
            fc
              .integer({ min: 1, max: 100 })
              .map((days): ManifestSurvey['frequency'] => ({ repeat: 'every', days })),
          ),
        }),
        { maxLength: 5 },
      )
      .map((drawn) =>
        drawn
          .map((change) => surveyOf(change))
          .filter(({ id }, index, all) => all.findIndex((each) => each.id === id) === index),
      );
    const times = fc.integer({ min: 0, max: now + 800 * day });
    const states = fc
      .record({
        sessionPrompts: fc.integer({ min: 0, max: 5 }),
        promptedAt: times,
        never: fc.boolean(),
        history: fc.dictionary(
          fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          fc.record({ shownAt: times, answeredAt: times }),
        ),
      })
      .map(({ history, ...rest }): VisitorState => ({ ...visitor, ...rest, surveys: history }));
    const budgets = fc.record({
      minDaysBetween: fc.integer({ min: 0, max: 30 }),
      maxPerSession: fc.integer({ min: 1, max: 5 }),
    });

    it('never shows two interrupting prompts at once, nor one while another is there', () => {
      fc.assert(
        fc.property(surveys, states, budgets, fc.boolean(), (drawn, state, budget, busy) => {
          const verdicts = decide(state, manifestOf(drawn, budget), momentOf({ busy }));
          const prompts = verdicts.filter(({ verdict, survey }) => verdict === 'show' && interrupts(survey));
          expect(prompts.length).toBeLessThanOrEqual(busy ? 0 : 1);
        }),
      );
    });

    it('never goes over a cap', () => {
      fc.assert(
        fc.property(surveys, states, budgets, (drawn, state, budget) => {
          const verdicts = decide(state, manifestOf(drawn, budget), momentOf());
          if (!verdicts.some(({ verdict, survey }) => verdict === 'show' && interrupts(survey))) return;
          expect(state.never).toBe(false);
          expect(state.sessionPrompts).toBeLessThan(budget.maxPerSession);
          expect(!state.promptedAt || Math.abs(now - state.promptedAt) >= budget.minDaysBetween * day).toBe(
            true,
          );
        }),
      );
    });

    it('gives identical verdicts for identical inputs, in whatever order surveys were written', () => {
      fc.assert(
        fc.property(surveys, states, budgets, (drawn, state, budget) => {
          const inOrder = decide(state, manifestOf(drawn, budget), momentOf());
          const reversed = decide(state, manifestOf([...drawn].reverse(), budget), momentOf());
          expect(reversed).toEqual(inOrder);
        }),
      );
    });

    it('never turns a prompt away because its own priority rose', () => {
      fc.assert(
        fc.property(surveys, states, budgets, (drawn, state, budget) => {
          const [first] = decide(state, manifestOf(drawn, budget), momentOf()).filter(
            ({ verdict }) => verdict === 'show',
          );
          if (!first) return;
          const raised = drawn.map((survey) =>
            survey.id === first.survey.id ? { ...survey, priority: 100 } : survey,
          );
          const after = decide(state, manifestOf(raised, budget), momentOf()).filter(
            ({ survey }) => survey.id === first.survey.id,
          );
          const rivals = raised.some(({ id, priority }) => id < first.survey.id && priority === 100);
          if (!rivals) expect(after[0]?.verdict).toBe('show');
        }),
      );
    });

    it('locks nobody out for ever when the clock jumps', () => {
      fc.assert(
        fc.property(surveys, states, (drawn, state) => {
          const repeating = drawn.filter(({ frequency }) => frequency.repeat === 'every');
          if (!repeating.length) return;
          const later = now + 2000 * day;
          const rested = seen({ ...state, never: false }, later);
          const verdicts = decide(rested, manifestOf(repeating), momentOf({ now: later }));
          expect(verdicts.some(({ verdict }) => verdict === 'show')).toBe(true);
        }),
      );
    });
  });
});

describe('seen', () => {
  it('counts a new visit after thirty minutes of silence', () => {
    const first = seen(newVisitor('seed'), now);
    expect(first.visits).toBe(1);
    expect(seen(first, now + 29 * 60_000).visits).toBe(1);
    const prompted = shown(first, 'a', { now, interrupts: true });
    expect(seen(prompted, now + 31 * 60_000)).toMatchObject({ visits: 2, sessionPrompts: 0 });
  });
});
