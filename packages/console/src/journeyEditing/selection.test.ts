import { expect, it } from 'vitest';
import { isSame, selectionOf, selectionText } from './selection.js';

it.each([
  { kind: 'stage', id: 'use' },
  { kind: 'touchpoint', id: 'checkout.completed' },
] as const)('is found again from the address: %j', (selection) => {
  expect(selectionOf(selectionText(selection))).toEqual(selection);
});

it.each([null, '', 'stage:', 'survey:nps', 'checkout'])('is nothing for %j', (text) => {
  expect(selectionOf(text)).toBeUndefined();
});

it('tells a stage from a touchpoint of the same id', () => {
  const stage = { kind: 'stage', id: 'use' } as const;
  expect(isSame(stage, { ...stage })).toBe(true);
  expect(isSame(stage, { kind: 'touchpoint', id: 'use' })).toBe(false);
  expect(isSame(undefined, stage)).toBe(false);
});
