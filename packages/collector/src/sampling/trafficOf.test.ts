import { describe, expect, it } from 'vitest';
import { type SampledDay, trafficOf } from './trafficOf.js';

const day = (over: Partial<SampledDay> = {}): SampledDay => ({
  ...{ rate: 0.1, moments: 1000, shown: 60, answers: 15 },
  ...over,
});
const days = (count: number, over?: Partial<SampledDay>) => Array.from({ length: count }, () => day(over));

describe('the traffic of a touchpoint', () => {
  it('is the reported reach of the last seven days, and the answers of each sampled moment', () => {
    // 100 of 1000 moments a day were of sampled visitors, and gave 15 answers.
    expect(trafficOf(days(28))).toEqual({ momentsPerDay: 1000, responseRate: 0.15 });
    expect(trafficOf([...days(21), ...days(7, { moments: 500 })]).momentsPerDay).toBe(500);
  });

  it('weighs each day by the share that was asked on it', () => {
    const { responseRate } = trafficOf([day({ rate: 1, answers: 150 }), day({ rate: 0.5, answers: 75 })]);
    expect(responseRate).toBe(225 / 1500);
  });

  it('counts from the first day on which reach was reported, quiet days included', () => {
    const { momentsPerDay, responseRate } = trafficOf([
      ...days(20, { moments: 0 }),
      ...days(2),
      ...days(2, { moments: 0, shown: 0, answers: 0 }),
    ]);
    expect(momentsPerDay).toBe(500);
    expect(responseRate).toBe(0.15);
  });

  it('is what the prompts stand for where no reach is reported', () => {
    expect(trafficOf(days(28, { moments: 0 }))).toEqual({ momentsPerDay: 600, responseRate: 0.25 });
  });

  it('is what the prompts stand for where reach misses most of them: they come from an address, not a touchpoint', () => {
    expect(trafficOf(days(28, { moments: 12 }))).toEqual({ momentsPerDay: 600, responseRate: 0.25 });
  });

  it('leaves days out on which nobody was asked when it says what comes of a moment', () => {
    const { responseRate } = trafficOf([...days(7, { rate: 0, shown: 0, answers: 0 }), ...days(7)]);
    expect(responseRate).toBe(0.15);
  });

  it.each([
    ['no day', []],
    ['nobody was asked', days(7, { rate: 0, shown: 0, answers: 0 })],
    ['nobody came', days(7, { moments: 0, shown: 0, answers: 0 })],
  ])('is unknown where %s', (_, of) => {
    expect(trafficOf(of).responseRate).toBeNull();
  });
});
