// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { AuthoredDocument } from '../api/types.js';
import { findingsAt } from './findingsAt.js';

const findings = [
  { path: 'surveys[0].questions[1].text', message: 'write something' },
  { path: 'surveys[0].touchpoints[0]', message: 'not a known touchpoint' },
];

it('shows a finding beside its field, as a sentence', () => {
  expect(findingsAt(findings, 'surveys[0].questions[1].text')).toEqual(['Write something.']);
  expect(findingsAt(findings, 'surveys[0].questions[0].text')).toEqual([]);
});

const document: AuthoredDocument = {
  ...{ cairn: 1, journey: { stages: [], touchpoints: [] } },
  surveys: [{ id: 'checkout', name: 'Checkout', purpose: 'interaction', touchpoints: [], questions: [] }],
};
const speaking = async (language: string) => {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  return (await import('./findingsAt.js')).findingsElsewhere;
};

it.each([
  ['en', 'surveys[0].trigger', 'Checkout · When: Too large.'],
  ['de', 'surveys[0].trigger', 'Checkout · Zeitpunkt: Too large.'],
  ['en', 'surveys[0].touchpoints[0]', 'Checkout · General: Too large.'],
  ['en', 'surveys[7].questions[0]', 'Questions: Too large.'],
  ['en', 'surveys', 'Surveys: Too large.'],
  ['de', 'journey.stages[2].id', 'Journey: Too large.'],
  ['en', 'settings.fatigue.perSession', 'Settings: Too large.'],
  ['de', 'settings.fatigue.perSession', 'Einstellungen: Too large.'],
  ['en', '', 'Too large.'],
])('names in words what no field of the screen stands for: %s, %s', async (language, path, said) => {
  const findingsElsewhere = await speaking(language);
  expect(findingsElsewhere([{ path, message: 'too large' }], document)).toEqual([said]);
});
