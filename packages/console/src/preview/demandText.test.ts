import type { Rule } from '@cairn/engine';
import { describe, expect, it } from 'vitest';
import { manifestOf, manifestSurvey } from '../testing/manifestOf.js';
import { demandText } from './demandText.js';

const survey = manifestSurvey({
  ...{ from: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 31), rate: 0.125 },
  frequency: { repeat: 'every', days: 30, maxShowings: 3 },
  trigger: { on: 'touchpoint', delaySeconds: 5 },
});
const of = { survey, manifest: manifestOf(survey), nameOf: (id: string) => `“${id}”` };

describe('demandText', () => {
  it.each<[Rule, string]>([
    ['trigger', 'What the survey waits for happens: “checkout.completed”.'],
    ['schedule', 'Today is from 1 Mar 2026 to 31 Mar 2026.'],
    ['sampling', 'The visitor is in the sample, as 12.5 % of all are.'],
    ['every', 'It was not shown in the last 30 days.'],
    ['showings', 'It was shown fewer than 3 times.'],
    ['later', 'The visitor has not said “not now” in the last 30 days.'],
    ['session', 'This visit has had fewer than 1 prompt.'],
    ['gap', 'The last prompt of any survey is 7 days ago or more.'],
    ['month', 'The last 30 days had fewer than 4 prompts.'],
    ['delay', 'Its delay of 5 seconds is over.'],
    ['never', 'The visitor has not chosen “never ask again”.'],
  ])('%s, with its figures', (rule, text) => {
    expect(demandText(rule, of)).toBe(text);
  });

  it('names what else a survey waits for', () => {
    const clicked = manifestSurvey({ trigger: { on: 'click', selector: '#buy', delaySeconds: 0 } });
    expect(demandText('trigger', { ...of, survey: clicked })).toBe(
      'What the survey waits for happens: a click on its element.',
    );
  });

  it('knows a schedule with one end', () => {
    const { until: _until, ...begun } = survey;
    expect(demandText('schedule', { ...of, survey: begun })).toBe('Today is 1 Mar 2026 or later.');
  });
});
