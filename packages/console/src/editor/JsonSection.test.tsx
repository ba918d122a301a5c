// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { expect, it } from 'vitest';
import { edited } from '../testing/edited.js';
import { fernway } from '../testing/fernway.js';
import { JsonSection } from './JsonSection.js';

it('keeps a text whose name of a list is being written out of the draft, and says which list it misses', () => {
  const { root, field, survey, type } = edited(() => <JsonSection />, { document: fernway() });
  const before = survey();
  const whole = field('textarea').value;
  const torn = whole.replace('"questions"', '"question"');
  void type('textarea', torn);
  expect(survey()).toBe(before);
  expect(field('textarea').value).toBe(torn);
  expect(root.querySelector('.json-marks')?.textContent).toContain('“questions” is missing');
  void type('textarea', whole.replace(before.name, 'Renamed'));
  expect(survey()).toEqual({ ...before, name: 'Renamed' });
  expect(root.querySelector('.json-marks')?.textContent).toBe('');
});
