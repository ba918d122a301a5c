import { expect, it } from 'vitest';
import { dimensionName, partName } from './partNames.js';

it.each([
  ['device', 'Device'],
  ['locale', 'Language'],
  ['variant', 'Variant'],
  ['attributes.plan', 'plan'],
])('calls %s %s', (dimension, name) => {
  expect(dimensionName(dimension)).toBe(name);
});

it.each([
  ['device', 'phone', 'Phone'],
  ['device', 'watch', 'watch'],
  ['locale', 'de', 'German'],
  ['locale', 'not a locale', 'not a locale'],
  ['attributes.plan', 'phone', 'phone'],
])('calls %s %s %s', (dimension, value, name) => {
  expect(partName({ dimension, value })).toBe(name);
});
