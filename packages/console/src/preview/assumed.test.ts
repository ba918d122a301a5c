import { simulationModel } from '@cairn/schema';
import { expect, it } from 'vitest';
import { assumedIn, wishOf } from './assumed.js';

const usual = { visitors: 5000, days: 90, visitsPerVisitor: 4, touchpointPercent: 20, answerPercent: 15 };
const said = (query: Record<string, string>) => assumedIn(new URLSearchParams(query), 'corner');

it('assumes what is usual where the address says nothing, or what cannot be', () => {
  expect(said({})).toEqual(usual);
  expect(said({ 's.visitors': '7', 's.days': 'x', 's.visits': '0', 's.answers': '101' })).toEqual(usual);
});

it('reads what the address says', () => {
  const query = {
    's.visitors': '1000',
    's.days': '365',
    's.visits': '8',
    's.touchpoint': '0',
    's.answers': '50',
  };
  const expected = {
    visitors: 1000,
    days: 365,
    visitsPerVisitor: 8,
    touchpointPercent: 0,
    answerPercent: 50,
  };
  expect(said(query)).toEqual(expected);
});

it('asks the collector for it in its own words', () => {
  const { population, ...rest } = wishOf(said({ 's.answers': '50' }), 'corner');
  expect(rest).toEqual({ visitors: 5000, days: 90 });
  expect(simulationModel.parse(population)).toEqual({
    ...{ visitsPerVisitor: 4, touchpointChance: 0.2, behaviour: { answerRates: { corner: 0.5 } } },
  });
});
