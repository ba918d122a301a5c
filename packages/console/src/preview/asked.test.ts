import { describe, expect, it } from 'vitest';
import type { Simulated } from '../api/simulateApi.js';
import { fernway } from '../testing/fernway.js';
import { askedIn, withLive } from './asked.js';

const report: Simulated = {
  ...{ days: 90, visitors: 1000, visits: 4000, moments: 3000, unknownTouchpoints: [] },
  surveys: [
    {
      ...{ survey: 'checkout-effort', considered: 800, shown: 300, answers: 45, visitors: 250 },
      whyNot: { gap: 100, once: 400 },
      starved: { reason: 'gap', times: 100, spentBy: 'other' },
    },
  ],
  touchpoints: [
    {
      ...{ touchpoint: 'checkout.completed', moments: 800, prompts: 300, answers: 45 },
      surveys: [
        {
          ...{ survey: 'checkout-effort', prompts: 300, answers: 45 },
          expected: { question: 'ease', scale: 'ces.agree7', unit: 'mean', margin: 0.4 },
        },
      ],
    },
  ],
  prompts: { mean: 1, median: 1, p95: 2, max: 3, neverAsked: 0.2, askedOften: { moreThan: 3, share: 0 } },
};

describe('askedIn', () => {
  it('tells how many are asked, how sure that is, and what stands in the way, the most frequent first', () => {
    const asked = askedIn(report, 'checkout-effort');
    expect(asked).toMatchObject({
      ...{ visitors: 250, shown: 300, answers: 45, considered: 800, starved: { spentBy: 'other' } },
      whyNot: [
        { rule: 'once', times: 400 },
        { rule: 'gap', times: 100 },
      ],
      margins: [{ touchpoint: 'checkout.completed', margin: 0.4, unit: 'mean' }],
    });
    expect(asked?.percent.value).toBe(25);
    expect(asked?.percent.low).toBeCloseTo(22.4, 1);
    expect(asked?.percent.high).toBeCloseTo(27.8, 1);
  });

  it('says nothing of a survey that was not simulated', () => {
    expect(askedIn(report, 'another')).toBeUndefined();
  });
});

describe('withLive', () => {
  it('sets this survey live in a copy, and leaves the others', () => {
    const document = fernway();
    const [survey] = document.surveys ?? [];
    if (survey) survey.status = 'paused';
    expect(withLive(document, 'checkout-effort').surveys?.[0]?.status).toBe('live');
    expect(withLive(document, 'another').surveys?.[0]?.status).toBe('paused');
    expect(survey?.status).toBe('paused');
  });
});
