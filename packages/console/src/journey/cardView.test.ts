import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion, QuestionScore } from '../api/types.js';
import { cesScore, silentTouchpoint } from '../testing/fernway.js';
import { cardView } from './cardView.js';

const score = (question: string, n = 40): QuestionScore => ({ ...cesScore(n, 2), question });
const choice = (question: string, n = 8): ChoiceQuestion => ({
  ...{ survey: 's', surveyName: 'S', question, text: question, n },
  options: [{ id: 'a', text: 'A', n }],
});
const viewOf = (scores: QuestionScore[], choices: ChoiceQuestion[] = [], broken?: string) => {
  const place = broken ? { rank: 1, isCertain: true, survey: score('').survey, question: broken } : undefined;
  const { lead, lines, counts, more } = cardView({ ...silentTouchpoint(), scores, choices }, place);
  return [lead?.question, lines.map(({ question }) => question), counts.map(({ text }) => text), more];
};

describe('what a card shows', () => {
  it('is the first score in full and the others in a line', () => {
    expect(viewOf([score('ease'), score('gap')])).toEqual(['ease', ['gap'], [], 0]);
  });

  it('is, where the journey breaks, the score that broke it', () => {
    expect(viewOf([score('ease'), score('gap')], [], 'gap')).toEqual(['gap', ['ease'], [], 0]);
  });

  it('leaves out what nobody has answered', () => {
    expect(viewOf([score('ease', 0), score('gap')], [choice('why', 0)])).toEqual(['gap', [], [], 0]);
  });

  it('has room for three lines, and counts what else there is', () => {
    const scores = ['a', 'b', 'c'].map((question) => score(question));
    expect(viewOf(scores, [choice('d'), choice('e'), choice('f')])).toEqual(['a', ['b', 'c'], ['d'], 2]);
    expect(viewOf(['a', 'b', 'c', 'd', 'e', 'f'].map((question) => score(question)))[3]).toBe(2);
  });

  it('is what was chosen, where nothing is scored', () => {
    expect(viewOf([], [choice('why')])).toEqual([undefined, [], ['why'], 0]);
  });
});
