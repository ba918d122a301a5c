import { describe, expect, it } from 'vitest';
import { dayMs } from '../visitor.js';
import { defaultBehaviour } from './behaviour.js';
import type { SimulatedMoment } from './moments.js';
import { defaultPopulation, populate } from './population.js';
import { simulate } from './simulate.js';
import { manifestOf, surveyOf } from './testing/manifests.js';

const start = Date.UTC(2026, 2, 1);

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

  it('gives nobody the slot because of a click that was meant for another', () => {
    const click = (id: string, touchpoint: string) =>
      surveyOf({ id, touchpoints: [touchpoint], trigger: { on: 'click', selector: 'a', delaySeconds: 0 } });
    const manifest = manifestOf([click('elsewhere', 'paid'), click('here', 'seen')]);
    const behaviour = { ...quiet, triggered: 1 };
    const report = simulate(
      manifest,
      { visits: [visit('ada', 0, 'seen')] },
      { seed: '1', start: 0, behaviour },
    );
    expect(report.surveys).toMatchObject([
      { considered: 0, shown: 0 },
      { considered: 1, shown: 1 },
    ]);
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
