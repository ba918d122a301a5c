import { expect, it } from 'vitest';
import { fatigueOf } from './fatigue.js';

const shown = (prompt: string, visitor: string | null) => ({ id: `${prompt}-event`, prompt, visitor });

it('says how many visitors were asked how often', () => {
  const prompts = [shown('a', 'ada'), shown('b', 'ada'), shown('c', 'bo'), shown('d', 'cy')];
  expect(fatigueOf(prompts)).toEqual({
    prompts: 4,
    anonymous: 0,
    spread: [
      { prompts: 1, visitors: 2 },
      { prompts: 2, visitors: 1 },
    ],
  });
});

it('counts a prompt once, however many events tell of it', () => {
  expect(fatigueOf([shown('a', 'ada'), shown('a', 'ada')]).spread).toEqual([{ prompts: 1, visitors: 1 }]);
});

it('keeps prompts apart of which nobody can say whose they were', () => {
  const told = fatigueOf([shown('a', null), shown('b', null), shown('c', 'ada')]);
  expect(told).toEqual({ prompts: 3, anonymous: 2, spread: [{ prompts: 1, visitors: 1 }] });
});

it('has nothing to say of nothing', () => {
  expect(fatigueOf([])).toEqual({ prompts: 0, anonymous: 0, spread: [] });
});
