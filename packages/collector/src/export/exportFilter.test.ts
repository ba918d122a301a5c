import { describe, expect, test } from 'vitest';
import { sentOutcome, sentReach, sentResponse } from '../testing/sentEvents.js';
import { isWanted } from './exportFilter.js';

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
