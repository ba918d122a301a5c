import { expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { findingsAt, findingsElsewhere, surveyPath } from './findingsAt.js';
import { shownPaths } from './shownPaths.js';

const findings = [
  { path: 'surveys[0].questions[1].text', message: 'write something' },
  { path: 'surveys[0].touchpoints[0]', message: 'not a known touchpoint' },
];

it('shows a finding beside its field, as a sentence', () => {
  expect(findingsAt(findings, 'surveys[0].questions[1].text')).toEqual(['Write something.']);
  expect(findingsAt(findings, 'surveys[0].questions[0].text')).toEqual([]);
});

it('shows with its path what no field of the screen stands for', () => {
  const [survey] = fernway().surveys ?? [];
  if (!survey) throw new Error('the document of the tests has lost its survey');
  const shown = shownPaths(survey, surveyPath(fernway(), 'checkout-effort'));
  expect(findingsElsewhere(findings, shown)).toEqual(['surveys[0].touchpoints[0]: not a known touchpoint']);
});
