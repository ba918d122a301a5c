import { describe, expect, test } from 'vitest';
import { sentOutcome, sentReach, sentResponse } from '../testing/sentEvents.js';
import { isWanted, momentsOf } from './exportFilter.js';

test('days are those of the project, both counted, however long they are', () => {
  const { since, until } = momentsOf({ from: '2026-03-29', to: '2026-03-29' }, 'Europe/Berlin');
  expect(new Date(since ?? 0).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  // The day on which clocks go forward has 23 hours.
  expect((until ?? 0) - (since ?? 0)).toBe(23 * 3_600_000);
});

test('an end that is not asked for is none', () => {
  expect(momentsOf({}, 'UTC')).toEqual({});
});

describe('an event is wanted', () => {
  const response = JSON.parse(JSON.stringify(sentResponse()));
  const reach = JSON.parse(JSON.stringify(sentReach()));
  const outcome = JSON.parse(JSON.stringify(sentOutcome()));
  test.each([
    ['anything', response, {}, true],
    ['of its survey', response, { survey: 'checkout-ease' }, true],
    ['not of another', response, { survey: 'helpful' }, false],
    ['at its touchpoint', response, { touchpoint: 'checkout.completed' }, true],
    ['not at another', response, { survey: 'checkout-ease', touchpoint: 'help.read' }, false],
    ['where it counted the touchpoint', reach, { touchpoint: 'checkout.completed' }, true],
    ['not where it did not', reach, { touchpoint: 'help.read' }, false],
    ['not of a survey when it is of none', outcome, { survey: 'checkout-ease' }, false],
  ])('%s', (_, event, filter, wanted) => {
    expect(isWanted(event, filter)).toBe(wanted);
  });
});
