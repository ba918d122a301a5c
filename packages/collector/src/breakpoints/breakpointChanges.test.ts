import { type Breakpoint, rankBreakpoints } from '@cairn/metrics';
import { scales } from '@cairn/schema';
import { expect, test } from 'vitest';
import { breakpointChanges } from './breakpointChanges.js';

/** So many of 100 are satisfied; the target is 80 %. */
function rowOf(satisfied: number, of = 100): Breakpoint[] {
  const answers = new Map([
    [5, satisfied],
    [1, of - satisfied],
  ]);
  return rankBreakpoints([
    {
      ...{
        id: 'here',
        touchpoint: 't',
        name: 'Here',
        stage: 's',
        purpose: 'interaction',
        scale: scales.csat['5'],
      },
      ...{ answers, importance: 3, reach: 1000 },
    },
  ]).interaction;
}

test.each<[string, number, number, boolean, string]>([
  ['certain, and not known', 60, 100, false, 'entered'],
  ['certain, and known', 60, 100, true, ''],
  ['perhaps chance, and not known', 75, 100, false, ''],
  ['perhaps chance, and known: nothing has changed', 75, 100, true, ''],
  ['as good as the target, and known', 80, 100, true, 'left'],
  ['better than the target, and not known', 95, 100, false, ''],
  ['too few answers, and known: nobody knows', 4, 4, true, ''],
])('%s', (_, satisfied, of, isKnown, change) => {
  const { entered, left } = breakpointChanges(rowOf(satisfied, of), new Set(isKnown ? ['here'] : []));
  expect([...entered.map(() => 'entered'), ...left.map(() => 'left')].join()).toBe(change);
});
