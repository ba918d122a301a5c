import { describe, expect, it } from 'vitest';
import type { AuthoredSurvey } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { flowOf } from './flowOf.js';

type Logic = NonNullable<AuthoredSurvey['questions'][number]['logic']>;

function survey(...logic: Logic[]): AuthoredSurvey {
  return {
    ...{ id: 's', name: 'S', purpose: 'interaction', touchpoints: ['home.viewed'] },
    questions: logic.map((steps, at) => ({ id: `q${at}`, type: 'csat', text: `Q${at}`, logic: steps })),
  };
}
const ways = (of: AuthoredSurvey) =>
  flowOf(of, fernway()).map(({ from, to, kind, lane }) => [from, to, kind, lane]);

describe('the ways through a survey', () => {
  it('lead from each question to the next where nothing is written', () => {
    expect(ways(survey([], []))).toEqual([
      [0, 1, 'next', 0],
      [1, 2, 'next', 0],
    ]);
  });

  it('follow the rules, and the next question where none may hold', () => {
    const of = survey([{ when: { answer: 'q0', atMost: 2 }, go: 'q2' }], [], []);
    expect(ways(of)).toEqual([
      [0, 2, 'rule', 1],
      [0, 1, 'next', 0],
      [1, 2, 'next', 0],
      [2, 3, 'next', 0],
    ]);
  });

  it('end with a rule that always holds, after which none is reached', () => {
    const of = survey([{ when: { answer: 'q0', atMost: 2 }, go: 'q1' }, { go: 'end' }, { go: 'q1' }], []);
    expect(ways(of)).toEqual([
      [0, 1, 'rule', 0],
      [0, 2, 'otherwise', 1],
      [1, 2, 'next', 0],
    ]);
  });

  it('never share a lane where they run beside each other', () => {
    const of = survey([{ go: 'q3' }], [{ go: 'end' }], [{ go: 'end' }], []);
    const lanes = flowOf(of, fernway()).filter(({ lane }) => lane > 0);
    for (const one of lanes) {
      const beside = lanes.filter((other) => other !== one && other.from < one.to && one.from < other.to);
      expect(beside.map(({ lane }) => lane)).not.toContain(one.lane);
    }
  });

  it('say their condition in words', () => {
    const of = survey([{ when: { answer: 'q0', atMost: 2 }, go: 'end' }], []);
    expect(flowOf(of, fernway())[0]?.condition).toBe('the answer to “Q0” is at most 2');
  });
});
