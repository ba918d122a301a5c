import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { meanOfMoments } from '../mean.js';
import { proportion } from '../proportion.js';
import { outcomesByBand, type StepOutcomes } from './outcomesByBand.js';
import { outcomesSentence } from './outcomesSentence.js';

const none = { n: 0, sum: 0, squares: 0 };
const step = (of: number, respondents: number, reached: number, values = none): StepOutcomes => ({
  ...{ step: of, respondents, reached, values },
});

describe('outcomes', () => {
  it('are counted by the side of the scale, each with Wilson’s interval', () => {
    const { bands } = outcomesByBand(scales.nps['0-10'], [
      step(10, 30, 20),
      step(9, 10, 8),
      step(7, 20, 9),
      step(2, 40, 8),
    ]);
    expect(bands.map(({ band, respondents, reached }) => [band, respondents, reached])).toEqual([
      ['good', 40, 28],
      ['neutral', 20, 9],
      ['bad', 40, 8],
    ]);
    expect(bands[0]?.rate).toEqual(proportion(28, 40));
  });

  it('say whether those who scored good differ from those who scored bad', () => {
    const found = outcomesByBand(scales.nps['0-10'], [step(10, 40, 28), step(2, 40, 8)]);
    expect(found.difference).toMatchObject({ verdict: 'up', change: { value: 50 } });
    expect(outcomesByBand(scales.nps['0-10'], [step(10, 10, 5), step(2, 10, 4)]).difference?.verdict).toBe(
      'noise',
    );
  });

  it('put little effort on the good side, where low is good', () => {
    const { bands } = outcomesByBand(scales.ces.effort5, [step(1, 20, 10), step(5, 20, 2)]);
    expect(bands.map(({ band, reached }) => [band, reached])).toEqual([
      ['good', 10],
      ['neutral', 0],
      ['bad', 2],
    ]);
  });

  it('have the mean value of those with one: 10, 20, 30, 40, 50 is 30 ± 2.776 · √(250 / 5)', () => {
    const values = { n: 5, sum: 150, squares: 5500 };
    const { bands } = outcomesByBand(scales.csat['5'], [step(5, 9, 6, values)]);
    expect(bands[0]?.value).toMatchObject({ n: 5, value: 30 });
    expect((bands[0]?.value?.high ?? 0) - 30).toBeCloseTo(2.776 * Math.sqrt(50), 1);
  });

  it('say nothing under five', () => {
    const found = outcomesByBand(scales.csat['5'], [
      step(5, 4, 4, { n: 4, sum: 4, squares: 4 }),
      step(1, 50, 5),
    ]);
    expect(found.bands[0]).toMatchObject({ rate: null, value: null });
    expect(found.difference).toBeNull();
  });
});

describe('the sentence of outcomes', () => {
  const sentence = (...steps: StepOutcomes[]) =>
    outcomesSentence(outcomesByBand(scales.nps['0-10'], steps), 'Renewal');

  it('compares the two sides and calls it correlation', () => {
    expect(sentence(step(10, 40, 28), step(2, 40, 8))).toBe(
      'Renewal: 70 % of 40 respondents who scored good, 20 % of 40 respondents who scored bad. The difference is more than chance: ' +
        '29 to 65 percentage points at 95 %; chance alone does as much less than once in 1,000 times. This is correlation, not cause.',
    );
    expect(sentence(step(10, 10, 5), step(2, 10, 4))).toContain('The difference may be chance');
  });

  it('says what is missing', () => {
    expect(sentence(step(10, 40, 28), step(2, 4, 1))).toBe(
      'Too few respondents to compare Renewal: each side of the scale needs 5.',
    );
  });
});

describe('the mean of values that are skewed, as orders are', () => {
  /** mulberry32, seeded. */
  const random = (() => {
    let state = 7;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  })();
  const spread = 0.75;
  const order = () =>
    Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
  const truth = Math.exp(spread ** 2 / 2);

  function isHeld(n: number): boolean {
    const orders = Array.from({ length: n }, order);
    const sum = orders.reduce((all, one) => all + one, 0);
    const squares = orders.reduce((all, one) => all + one ** 2, 0);
    const { low, high } = meanOfMoments({ n, sum, squares });
    return low <= truth && truth <= high;
  }

  it.each([
    [10, 87, 92],
    [30, 88, 93],
    [200, 93, 97],
  ])('with %i of them is held %i to %i times in 100', (n, least, most) => {
    const held = Array.from({ length: 3000 }, () => isHeld(n)).filter(Boolean).length / 30;
    expect(held).toBeGreaterThan(least);
    expect(held).toBeLessThan(most);
  });
});
