import { expect, test } from 'vitest';
import { compactionBounds } from './compactionBounds.js';
import { type Circumstances, isItTime } from './isItTime.js';

const now = Date.parse('2026-06-01T12:00:00Z');
const hourMs = 3_600_000;
const [small, middling, large] = [2 ** 26, 2 ** 26 + 1, 2 ** 29 + 1];
const due = { dueSince: now - 1, doneAt: null, now };

const cases: [string, Omit<Circumstances, 'now' | 'dueSince' | 'doneAt'>, Partial<Circumstances>, string][] =
  [
    ['nothing was let go of', { occasion: 'hourly', bytes: small }, { dueSince: null }, 'notDue'],
    ['a small store, after an erasure', { occasion: 'erased', bytes: small }, {}, 'now'],
    ['a small store, again within the day', { occasion: 'hourly', bytes: small }, { doneAt: now - 1 }, 'now'],
    ['a larger one, after an erasure', { occasion: 'erased', bytes: middling }, {}, 'later'],
    ['a larger one, by the job', { occasion: 'hourly', bytes: middling }, {}, 'now'],
    [
      'a larger one, done 23 h ago',
      { occasion: 'hourly', bytes: middling },
      { doneAt: now - 23 * hourMs },
      'later',
    ],
    [
      'a larger one, done a day ago',
      { occasion: 'hourly', bytes: middling },
      { doneAt: now - 24 * hourMs },
      'now',
    ],
    ['a large one, after an erasure', { occasion: 'erased', bytes: large }, {}, 'byHand'],
    ['a large one, by the job', { occasion: 'hourly', bytes: large }, {}, 'byHand'],
    ['a large one, by hand', { occasion: 'byHand', bytes: large }, {}, 'now'],
    ['by hand where nothing is due', { occasion: 'byHand', bytes: small }, { dueSince: null }, 'now'],
  ];

test.each(cases)('%s', (_, so, but, answer) => {
  expect(isItTime({ ...due, ...so, ...but }, compactionBounds)).toBe(answer);
});
