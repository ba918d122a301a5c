import { decide, newVisitor } from '@cairn/engine';
import { manifest } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import { manifestOf, manifestSurvey } from '../testing/manifestOf.js';
import { openTo } from './openTo.js';

const closed = manifestSurvey({
  ...{ from: 9e15, until: 0, audience: { any: [] }, rate: 0, rates: { 'checkout.completed': 0 } },
  frequency: { repeat: 'once', maxShowings: 0 },
});
const strict = manifestOf(closed, {
  quietPages: ['*'],
  privacy: { consent: true, gpc: 'off', keepQuery: ['q'] },
});

describe('openTo', () => {
  it('lets everybody in, whatever the rules are', () => {
    const opened = openTo(strict, closed, undefined);
    const moment = {
      signal: { on: 'api', survey: closed.id },
      now: 1,
      url: 'https://a.example/',
      busy: false,
    } as const;
    expect(decide(newVisitor('anybody'), opened, moment)[0]?.reason).toBe('ok');
  });

  it('stays a manifest, with what is asked and how it looks as it was', () => {
    const opened = openTo(strict, closed, undefined);
    expect(manifest.parse(opened)).toEqual(opened);
    expect(opened.surveys[0]?.questions).toEqual(closed.questions);
    expect(opened.privacy).toEqual({ keepQuery: ['q'] });
  });

  it('keeps the tab, which waits for nobody', () => {
    const tab = manifestSurvey({ placement: 'tab', trigger: { on: 'tab', delaySeconds: 0, url: '/help/*' } });
    expect(openTo(manifestOf(tab), tab, undefined).surveys[0]?.trigger).toEqual({
      on: 'tab',
      delaySeconds: 0,
    });
  });

  it.each([
    ['a', [Number.MAX_SAFE_INTEGER, 0]],
    ['b', [0, Number.MAX_SAFE_INTEGER]],
    [undefined, [0, 0]],
  ])('draws the variant that is looked at: %s', (variant, weights) => {
    const variants = ['a', 'b'].map((id) => ({ id, weight: 1, questions: {} }));
    const survey = manifestSurvey({ variants });
    const opened = openTo(manifestOf(survey), survey, variant).surveys[0];
    expect(opened?.variants?.map(({ weight }) => weight)).toEqual(weights);
  });
});
