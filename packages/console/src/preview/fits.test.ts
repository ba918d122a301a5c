import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';
import { expect, it } from 'vitest';
import { fits } from './fits.js';

const base = { id: 'q', text: 'Q' };
const scale: ManifestQuestion = {
  ...base,
  kind: 'scale',
  min: 1,
  max: 5,
  low: '',
  high: '',
  look: 'numbers',
};
const text: ManifestQuestion = { ...base, kind: 'text', size: 'short', maxChars: 3 };
const options = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];
const one: ManifestQuestion = { ...base, kind: 'choice', options };
const two: ManifestQuestion = { ...base, kind: 'choice', options, most: 2, other: true };
const rows: ManifestQuestion = { ...base, kind: 'matrix', rows: options, min: 1, max: 5, low: '', high: '' };
const contact: ManifestQuestion = { ...base, kind: 'contact', fields: ['email'], consent: 'Yes' };

it.each<[string, ManifestQuestion, AnswerValue, boolean]>([
  ['a step', scale, 5, true],
  ['a step beyond the scale', scale, 6, false],
  ['words on a scale', scale, 'five', false],
  ['nothing', scale, null, true],
  ['nothing where something is required', { ...scale, required: true }, null, false],
  ['words', text, 'abc', true],
  ['too many words', text, 'abcd', false],
  ['an option', one, 'a', true],
  ['an option that is gone', one, 'c', false],
  ['own words where none are offered', one, { other: 'x' }, false],
  ['several where one is asked', one, ['a'], false],
  ['several, with own words', two, ['a', { other: 'x' }], true],
  ['too many', two, ['a', 'b', 'a'], false],
  ['rows on their scale', rows, { a: 1, b: 5 }, true],
  ['a row that is gone', rows, { c: 1 }, false],
  ['not applicable where that is not offered', rows, { a: null }, false],
  ['not applicable where it is', { ...rows, notApplicable: true }, { a: null }, true],
  ['a step for rows', rows, 3, false],
  ['an address', contact, { email: 'a@example.com', consent: true }, true],
  ['an address in words', contact, 'a@example.com', false],
])('%s', (_, question, value, wanted) => {
  expect(fits(question, value)).toBe(wanted);
});
