import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';
import { expect, it } from 'vitest';
import { valueText } from './valueText.js';

const base = { id: 'q', text: 'Q' };
const steps: ManifestQuestion = { ...base, kind: 'scale', min: 0, max: 1, low: '', high: '', look: 'thumbs' };
const options = [
  { id: 'a', text: 'Apples' },
  { id: 'b', text: 'Bread' },
];
const choice: ManifestQuestion = { ...base, kind: 'choice', options, most: 2, other: true };
const contact: ManifestQuestion = { ...base, kind: 'contact', fields: ['email'], consent: 'Yes' };

it.each<[string, ManifestQuestion, AnswerValue, string]>([
  ['a step', steps, 1, '1'],
  ['a step by its name', { ...steps, steps: ['No', 'Yes'] }, 0, 'No'],
  ['options by their texts', choice, ['b', { other: 'Cheese' }], 'Bread and Cheese'],
  ['nothing', choice, null, 'Skipped'],
  ['parts', contact, { email: 'a@example.com', consent: true }, 'a@example.com and true'],
])('%s', (_, question, value, wanted) => {
  expect(valueText(question, value)).toBe(wanted);
});
