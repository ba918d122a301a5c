import { expect, it } from 'vitest';
import { stepHref, stepOf, steps } from './steps.js';

it.each(steps)('finds %s again by its own address', (step) => {
  expect(stepOf(stepHref(step).split('/')[2] ?? '')).toBe(step);
});

it('begins with the name, which has the shortest address', () => {
  expect(stepHref('name')).toBe('/welcome');
});

it('does not know a step that was mistyped', () => {
  expect(stepOf('tset')).toBeUndefined();
});
