import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Inputs } from './decide.js';
import { type RuleVerdict, rulesAt } from './rulesAt.js';
import { manifestDrawn, momentDrawn, stateDrawn } from './testing/drawn.js';
import { manifestOf, now, surveyOf } from './testing/manifestOf.js';
import { dayMs, newVisitor, noted, seen, shown } from './visitor.js';

const id = surveyOf().id;
const visitor = seen(newVisitor('seed'), now);
const moment: Inputs['moment'] = {
  signal: { on: 'touchpoint', touchpoint: 'checkout.completed' },
  now,
  url: 'https://shop.example/',
  busy: false,
  tab: 't1',
};
const brokenIn = (verdicts: RuleVerdict[]) =>
  verdicts.filter(({ is }) => is === 'broken').map(({ rule }) => rule);
const prompted = shown(visitor, {
  survey: id,
  now: now - dayMs,
  interrupts: true,
  stage: 'support',
  tab: 't1',
});

describe('rulesAt', () => {
  it('finds every rule met where the survey shows', () => {
    const verdicts = rulesAt({ state: visitor, manifest: manifestOf([surveyOf()]), moment }, id);
    expect(brokenIn(verdicts)).toEqual([]);
    expect(verdicts).toContainEqual({ rule: 'trigger', is: 'met' });
    expect(verdicts).toContainEqual({ rule: 'gap', is: 'met' });
  });

  it('calls absent what nobody has set', () => {
    const verdicts = rulesAt({ state: visitor, manifest: manifestOf([surveyOf()]), moment }, id);
    const absent = verdicts.filter(({ is }) => is === 'absent').map(({ rule }) => rule);
    expect(absent).toEqual([
      ...['consent', 'quiet', 'schedule', 'audience', 'sampling', 'answered'],
      ...['every', 'showings', 'reserved', 'delay'],
    ]);
  });

  it('names all that stand in the way, not only the first', () => {
    const survey = surveyOf({ from: now + dayMs, audience: { any: [] }, rate: 0 });
    const state = { ...noted(prompted, id, { laterAt: now - dayMs }), never: true };
    const verdicts = rulesAt({ state, manifest: manifestOf([survey]), moment }, id);
    expect(brokenIn(verdicts)).toEqual([
      ...['schedule', 'audience', 'sampling', 'once', 'later', 'never', 'session', 'gap'],
    ]);
  });

  it('knows a delay behind another rule', () => {
    const survey = surveyOf({ trigger: { on: 'touchpoint', delaySeconds: 5 } });
    const elsewhere = { ...moment, signal: { on: 'touchpoint', touchpoint: 'page.viewed' } as const };
    const verdicts = rulesAt({ state: visitor, manifest: manifestOf([survey]), moment: elsewhere }, id);
    expect(brokenIn(verdicts)).toEqual(['trigger', 'delay']);
  });

  it('knows that another survey goes first', () => {
    const manifest = manifestOf([surveyOf(), surveyOf({ id: 'other', priority: 60 })]);
    expect(brokenIn(rulesAt({ state: visitor, manifest, moment }, id))).toEqual(['busy']);
  });

  it('spends no budget on what waits in the page', () => {
    const manifest = manifestOf([surveyOf({ placement: 'inline' })]);
    const state = { ...prompted, surveys: {}, never: true };
    expect(brokenIn(rulesAt({ state, manifest, moment }, id))).toEqual([]);
  });

  it('says nothing of a survey that is not there', () => {
    expect(rulesAt({ state: visitor, manifest: manifestOf([]), moment }, id)).toEqual([]);
  });

  it('always begins with what decide names, whatever is drawn', () => {
    fc.assert(
      fc.property(stateDrawn, manifestDrawn, momentDrawn, (state, manifest, at) => {
        for (const { survey, reason } of decide(state, manifest, at)) {
          const broken = brokenIn(rulesAt({ state, manifest, moment: at }, survey.id));
          expect(broken.slice(0, 1)).toEqual(reason === 'ok' ? [] : [reason]);
        }
      }),
    );
  });
});
