import { expect, it } from 'vitest';
import { findingsAt, findingsElsewhere } from './findingsAt.js';

const findings = [
  { path: 'surveys[0].questions[1].text', message: 'write something' },
  { path: 'surveys[0].touchpoints[0]', message: 'not a known touchpoint' },
];

it('shows a finding beside its field, as a sentence', () => {
  expect(findingsAt(findings, 'surveys[0].questions[1].text')).toEqual(['Write something.']);
  expect(findingsAt(findings, 'surveys[0].questions[0].text')).toEqual([]);
});

it('shows with its path what no field of the screen stands for', () => {
  expect(findingsElsewhere([...findings.slice(1), { path: '', message: 'too large' }])).toEqual([
    'surveys[0].touchpoints[0]: not a known touchpoint',
    'Too large.',
  ]);
});
