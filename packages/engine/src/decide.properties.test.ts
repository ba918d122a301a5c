import type { Manifest } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, interrupts, type Reason, reached, type Verdict } from './decide.js';
import { matchesUrl } from './glob.js';
import {
  budgetDrawn,
  eagerManifestDrawn,
  manifestDrawn,
  momentDrawn,
  type Step,
  stateDrawn,
  stepsDrawn,
} from './testing/drawn.js';
import { manifestOf, now, surveyOf } from './testing/manifestOf.js';
import {
  dayMs,
  newVisitor,
  recentPrompts,
  seen,
  sessionGapMs,
  shown,
  slotMs,
  type VisitorState,
} from './visitor.js';

const isPrompt = ({ verdict, survey }: Verdict) => verdict === 'show' && interrupts(survey);

describe('decide, whatever the inputs', () => {
  it('gives every survey one verdict, and never throws', () => {
    fc.assert(
      fc.property(stateDrawn, manifestDrawn, momentDrawn, (state, manifest, moment) => {
        const verdicts = decide(state, manifest, moment);
        expect(verdicts.map(({ survey }) => survey.id).sort()).toEqual(
          manifest.surveys.map(({ id }) => id).sort(),
        );
        for (const { verdict, reason } of verdicts) expect(verdict === 'show').toBe(reason === 'ok');
      }),
    );
  });

  it('never shows two prompts at once, nor one while another is on a screen', () => {
    fc.assert(
      fc.property(stateDrawn, manifestDrawn, momentDrawn, (state, manifest, moment) => {
        const { slot } = state;
        const elsewhere =
          slot && slot.tab !== moment.tab && slot.until > moment.now && slot.until <= moment.now + slotMs;
        const most = moment.busy || elsewhere ? 0 : 1;
        expect(decide(state, manifest, moment).filter(isPrompt).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('shows nothing on a quiet page, and nothing without consent', () => {
    fc.assert(
      fc.property(stateDrawn, manifestDrawn, momentDrawn, (state, manifest, moment) => {
        const isQuiet = manifest.quietPages?.some((pattern) => matchesUrl(pattern, moment.url));
        const isSilent = decide(state, manifest, moment).every(({ verdict }) => verdict === 'no');
        if (moment.withheld || isQuiet) expect(isSilent).toBe(true);
        const quiet = { ...manifest, quietPages: ['*'] };
        for (const { reason } of decide(state, quiet, { ...moment, withheld: false }))
          expect(reason).toBe('quiet');
      }),
    );
  });

  it('gives the same verdicts for the same inputs, in whatever order surveys were written', () => {
    fc.assert(
      fc.property(stateDrawn, manifestDrawn, momentDrawn, (state, manifest, moment) => {
        const verdicts = decide(state, manifest, moment);
        const reversed = { ...manifest, surveys: [...manifest.surveys].reverse() };
        expect(decide(structuredClone(state), reversed, moment)).toEqual(verdicts);
      }),
    );
  });

  it('turns no survey away because its own priority rose', () => {
    fc.assert(
      fc.property(
        stateDrawn,
        manifestDrawn,
        momentDrawn,
        fc.nat({ max: 100 }),
        (state, manifest, moment, more) => {
          for (const { survey } of decide(state, manifest, moment).filter(
            ({ verdict }) => verdict === 'show',
          )) {
            const surveys = manifest.surveys.map((one) =>
              one === survey ? { ...one, priority: one.priority + more } : one,
            );
            const after = decide(state, { ...manifest, surveys }, moment);
            expect(after.find((one) => one.survey.id === survey.id)?.reason).toBe('ok');
          }
        },
      ),
    );
  });

  it('changes nothing that it is given', () => {
    fc.assert(
      fc.property(stateDrawn, manifestDrawn, momentDrawn, (state, manifest, moment) => {
        const before = structuredClone({ state, manifest });
        decide(state, manifest, moment);
        expect({ state, manifest }).toEqual(before);
      }),
    );
  });
});

interface Shown {
  at: number;
  tab: string;
  stage: string;
  visits: number;
}

/** Lives through a row of moments as the SDK does: every prompt is counted before it is drawn. */
function live(
  manifest: Manifest,
  steps: readonly Step[],
  check?: (state: VisitorState, now: number) => void,
): { prompts: Shown[]; reasons: Reason[] } {
  let state = newVisitor('seed');
  let time = now;
  const prompts: Shown[] = [];
  const reasons: Reason[] = [];
  for (const { touchpoint, tab, afterMs } of steps) {
    time += afterMs;
    state = reached(seen(state, time), manifest, touchpoint);
    check?.(state, time);
    const signal = { on: 'touchpoint', touchpoint } as const;
    const url = 'https://shop.example/';
    const verdicts = decide(state, manifest, { signal, now: time, url, busy: false, tab });
    reasons.push(...verdicts.map(({ reason }) => reason));
    const prompt = verdicts.find(isPrompt);
    if (!prompt) continue;
    const stage = manifest.touchpoints[touchpoint] ?? '';
    state = shown(state, { survey: prompt.survey.id, now: time, interrupts: true, stage, tab });
    prompts.push({ at: time, tab, stage, visits: state.visits });
  }
  return { prompts, reasons };
}

describe('decide, over a visitor’s time', () => {
  const steps = stepsDrawn(5 * dayMs);

  it('runs into every cap in these tests, or they would prove nothing', () => {
    const reasons = new Map<string, number>();
    for (const [manifest, row] of fc.sample(fc.tuple(eagerManifestDrawn, steps), { numRuns: 100, seed: 1 }))
      for (const reason of live(manifest, row).reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    for (const reason of ['ok', 'busy', 'session', 'gap', 'month', 'reserved'])
      expect([reason, reasons.get(reason) ?? 0]).toEqual([reason, expect.toSatisfy((count) => count > 50)]);
  });

  it('keeps to the prompts of a visit, the days between two, and the prompts of any 30 days', () => {
    fc.assert(
      fc.property(eagerManifestDrawn, steps, (manifest, row) => {
        const { maxPerSession, minDaysBetween, maxPer30Days } = manifest.frequency;
        const { prompts } = live(manifest, row);
        for (const [at, prompt] of prompts.entries()) {
          const next = prompts[at + 1];
          if (next) expect(next.at - prompt.at).toBeGreaterThanOrEqual(minDaysBetween * dayMs);
          const inVisit = prompts.filter(({ visits }) => visits === prompt.visits);
          expect(inVisit.length).toBeLessThanOrEqual(maxPerSession);
          const inMonth = prompts.filter((one) => one.at >= prompt.at && one.at < prompt.at + 30 * dayMs);
          expect(inMonth.length).toBeLessThanOrEqual(maxPer30Days);
        }
      }),
    );
  });

  it('never lets two tabs have a prompt on their screens at once', () => {
    fc.assert(
      fc.property(eagerManifestDrawn, stepsDrawn(20 * 60_000), (manifest, row) => {
        const frequency = { minDaysBetween: 0, maxPerSession: 99, maxPer30Days: 99, daysAfterNotNow: 0 };
        const { prompts } = live({ ...manifest, frequency }, row);
        for (const [at, { tab, at: begun }] of prompts.entries()) {
          const next = prompts[at + 1];
          if (next && next.tab !== tab) expect(next.at - begun).toBeGreaterThanOrEqual(slotMs);
        }
      }),
    );
  });

  it('always has for every stage what is kept for it and not yet spent', () => {
    fc.assert(
      fc.property(eagerManifestDrawn, steps, (manifest, row) => {
        const { reserved = {}, maxPer30Days } = manifest.frequency;
        live(manifest, row, (state, time) => {
          const recent = recentPrompts(state, time);
          const owed = Object.entries(reserved).reduce((sum, [stage, count]) => {
            const spent = recent.filter(([, of]) => of === stage).length;
            return sum + Math.max(0, count - spent);
          }, 0);
          expect(maxPer30Days - recent.length).toBeGreaterThanOrEqual(owed);
        });
      }),
    );
  });

  it('lets a stage use its own share, whatever the others have spent', () => {
    const support = surveyOf({
      id: 'z',
      touchpoints: ['ticket.closed'],
      frequency: { repeat: 'untilAnswered' },
    });
    fc.assert(
      fc.property(eagerManifestDrawn, steps, fc.integer({ min: 1, max: 3 }), (drawn, row, share) => {
        const frequency = {
          ...drawn.frequency,
          minDaysBetween: 0,
          maxPerSession: 99,
          maxPer30Days: 6,
          reserved: { support: share },
        };
        const manifest = { ...drawn, quietPages: [], frequency, surveys: [...drawn.surveys, support] };
        live(manifest, row, (state, time) => {
          if (recentPrompts(state, time).filter(([, stage]) => stage === 'support').length >= share) return;
          const signal = { on: 'touchpoint', touchpoint: 'ticket.closed' } as const;
          const tab = state.slot?.tab ?? 't1';
          const verdicts = decide(state, manifest, { signal, now: time, url: '', busy: false, tab });
          expect(verdicts.some(isPrompt)).toBe(true);
        });
      }),
    );
  });

  it('locks nobody out for ever, however far a clock jumps', () => {
    const survey = surveyOf({ frequency: { repeat: 'every', days: 30 } });
    fc.assert(
      fc.property(stateDrawn, budgetDrawn, fc.integer({ min: -4000, max: 4000 }), (drawn, budget, jump) => {
        const state = { ...drawn, never: false };
        const manifest = manifestOf([survey], { frequency: { ...budget, reserved: {} } });
        const at = Math.max(now + jump * dayMs, 1);
        // Whatever a wrong clock noted, lies within 60 days of one of these at most.
        const days = Array.from({ length: 20 }, (_, count) => at + count * 130 * dayMs);
        const verdicts = days.map((time) => {
          const signal = { on: 'touchpoint', touchpoint: 'checkout.completed' } as const;
          return decide(seen(state, time), manifest, { signal, now: time, url: '', busy: false, tab: 't9' });
        });
        expect(verdicts.flat().some(isPrompt)).toBe(true);
      }),
    );
  });
});

describe('sampling', () => {
  const url = 'https://shop.example/';
  const signal = { on: 'touchpoint', touchpoint: 'checkout.completed' } as const;
  const asked = (visitor: string, rate: number, at: { time?: number; id?: string } = {}) => {
    const { time = now, id = 'checkout-effort' } = at;
    const state = seen(newVisitor(visitor), time);
    const manifest = manifestOf([surveyOf({ rate, id })]);
    return decide(state, manifest, { signal, now: time, url, busy: false })[0]?.reason === 'ok';
  };
  const visitors = Array.from({ length: 20_000 }, (_, index) => `visitor-${index}`);
  const shareOf = (is: (visitor: string) => boolean) => visitors.filter(is).length / visitors.length;
  const quarterMs = (365.2425 / 4) * dayMs;
  const begun = Math.floor(now / quarterMs) * quarterMs;

  it.each([0.01, 0.1, 0.5, 0.9])('asks near %d of 20,000 visitors', (rate) => {
    const error = Math.sqrt((rate * (1 - rate)) / visitors.length);
    expect(Math.abs(shareOf((visitor) => asked(visitor, rate)) - rate)).toBeLessThan(4 * error);
  });

  it('gives a visitor the same lot for a whole quarter', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (visitor, share, rate) => {
          const time = Math.ceil(begun + share * quarterMs);
          expect(asked(visitor, rate, { time })).toBe(asked(visitor, rate, { time: Math.ceil(begun) }));
        },
      ),
    );
  });

  it('keeps those who were asked when the rate rises', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (visitor, one, other) => {
          if (asked(visitor, Math.min(one, other))) expect(asked(visitor, Math.max(one, other))).toBe(true);
        },
      ),
    );
  });

  it('asks at each touchpoint by the share of that touchpoint, by one lot: whoever is in the smaller is in the larger', () => {
    const [here, there] = ['checkout.completed', 'order.shipped'];
    const manifest = manifestOf([
      surveyOf({
        touchpoints: [here, there],
        rate: 0.6,
        rates: { [there]: 0.2 },
        frequency: { repeat: 'once' },
      }),
    ]);
    const askedAt = (visitor: string, touchpoint: string) =>
      decide(seen(newVisitor(visitor), now), manifest, {
        ...{ signal: { on: 'touchpoint', touchpoint }, now, url, busy: false },
      })[0]?.reason === 'ok';
    expect(Math.abs(shareOf((visitor) => askedAt(visitor, here)) - 0.6)).toBeLessThan(0.014);
    expect(Math.abs(shareOf((visitor) => askedAt(visitor, there)) - 0.2)).toBeLessThan(0.0115);
    expect(visitors.filter((visitor) => askedAt(visitor, there) && !askedAt(visitor, here))).toEqual([]);
  });

  it('draws anew every quarter, and for every survey, without regard to the last lot', () => {
    const next = { time: begun + 1.5 * quarterMs };
    const both = shareOf((visitor) => asked(visitor, 0.3) && asked(visitor, 0.3, next));
    const twoSurveys = shareOf((visitor) => asked(visitor, 0.3) && asked(visitor, 0.3, { id: 'another' }));
    expect(Math.abs(both - 0.09)).toBeLessThan(0.009);
    expect(Math.abs(twoSurveys - 0.09)).toBeLessThan(0.009);
  });
});

describe('a visit', () => {
  it('ends after thirty minutes, so that a cap of one a visit is one again', () => {
    const manifest = manifestOf([surveyOf({ frequency: { repeat: 'untilAnswered' } })], {
      frequency: { minDaysBetween: 0, maxPerSession: 1, maxPer30Days: 9, daysAfterNotNow: 0 },
    });
    const step = { touchpoint: 'checkout.completed', tab: 't1' };
    const row = [0, sessionGapMs, sessionGapMs + 1].map((afterMs) => ({ ...step, afterMs }));
    expect(live(manifest, row).prompts.map(({ at }) => at - now)).toEqual([0, 2 * sessionGapMs + 1]);
  });
});
