import { expect, test } from 'vitest';
import { readSegments } from './segment.js';
import { segmentsOf } from './segmentsOf.js';

const partsOf = (attributes: Record<string, string | number | boolean>, declared: string[]) =>
  readSegments(segmentsOf({ device: 'phone', attributes }, declared));

test('a response is part of its device and of the attributes that are declared', () => {
  expect(partsOf({ plan: 'gold', secret: 'x' }, ['plan'])).toEqual([
    { dimension: 'device', value: 'phone' },
    { dimension: 'attributes.plan', value: 'gold' },
  ]);
});

test('what is not told is no part', () => {
  expect(segmentsOf(undefined, ['plan'])).toBe('');
  expect(segmentsOf({}, ['plan'])).toBe('');
  expect(partsOf({ plan: ' ' }, ['plan'])).toEqual([{ dimension: 'device', value: 'phone' }]);
});

test('numbers and yes or no are values too', () => {
  expect(partsOf({ seats: 5, trial: false }, ['seats', 'trial'])).toMatchObject([
    {},
    { dimension: 'attributes.seats', value: '5' },
    { dimension: 'attributes.trial', value: 'false' },
  ]);
});

test('a value is one short line, whatever was sent', () => {
  const [, part] = partsOf({ plan: `go\nld\tplus ${'x'.repeat(400)}` }, ['plan']);
  expect(part?.value).toMatch(/^go ld plus x{89}$/);
});

test('a name that objects have by themselves is no attribute', () => {
  expect(partsOf({}, ['toString', 'hasOwnProperty'])).toEqual([{ dimension: 'device', value: 'phone' }]);
});
