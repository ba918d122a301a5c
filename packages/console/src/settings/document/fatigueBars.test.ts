import { expect, it } from 'vitest';
import { fatigueBars } from './fatigueBars.js';

const spread = (...visitors: number[]) => ({
  spread: visitors.map((n, at) => ({ prompts: at + 1, visitors: n })),
});

it('has one bar for each number of prompts up to the budget, empty ones too', () => {
  expect(fatigueBars(spread(75, 25), 4).map(({ prompts, share }) => [prompts, share])).toEqual([
    [1, 0.75],
    [2, 0.25],
    [3, 0],
    [4, 0],
  ]);
});

it('marks what is more than the budget allows today', () => {
  expect(fatigueBars(spread(7, 2, 1), 2).map(({ isOver }) => isOver)).toEqual([false, false, true]);
});

it('gathers the tail in the tenth bar', () => {
  const bars = fatigueBars(spread(...Array<number>(14).fill(1)), 4);
  expect(bars).toHaveLength(10);
  expect(bars.at(-1)).toMatchObject({ prompts: 10, isOpen: true, visitors: 5 });
});

it('draws nobody as nothing', () => {
  expect(fatigueBars({ spread: [] }, 2)).toMatchObject([{ visitors: 0, share: 0 }, { share: 0 }]);
});
