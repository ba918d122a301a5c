import { expect, it } from 'vitest';
import { durationOf } from './duration.js';

it('tells the middle one, and how long nine of ten took', () => {
  expect(durationOf([50, 10, 30, 20, 40])).toEqual({ n: 5, medianMs: 30, p90Ms: 46 });
});

it('lies between the two in the middle when they are even', () => {
  expect(durationOf([10, 20, 30, 40, 50, 60]).medianMs).toBe(35);
});

it('says nothing of fewer than five', () => {
  expect(durationOf([10, 20, 30, 40])).toEqual({ n: 4, medianMs: null, p90Ms: null });
  expect(durationOf([])).toEqual({ n: 0, medianMs: null, p90Ms: null });
});

it('is not moved by the order in which they are given', () => {
  const some = [5, 3, 8, 1, 9, 2];
  expect(durationOf([...some].reverse())).toEqual(durationOf(some));
});
