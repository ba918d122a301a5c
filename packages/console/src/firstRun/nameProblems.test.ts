import { expect, it } from 'vitest';
import { refusedBy } from '../state/useSubmit.js';
import { nameProblems } from './nameProblems.js';

it.each([
  [
    'Origins[0]: write an origin such as https://shop.example.',
    'Write an origin such as https://shop.example.',
  ],
  [
    'origins[1]: Das passt nicht; der Collector sagt: „write an origin“',
    'Das passt nicht; der Collector sagt: „write an origin“.',
  ],
])('shows at the site what is wrong with its origin, in words: %s', (message, site) => {
  expect(nameProblems(refusedBy({ code: 'invalid', message }))).toEqual({ site });
});

it('shows at another field what is wrong with that, and below what is wrong with none', () => {
  expect(nameProblems(refusedBy({ code: 'invalid', message: 'Name: write one.' }))).toEqual({
    name: 'Write one.',
  });
  expect(nameProblems(refusedBy({ code: 'forbidden', message: 'Ask an owner.' }))).toEqual({
    below: 'Ask an owner.',
  });
  expect(nameProblems(undefined)).toEqual({});
});
