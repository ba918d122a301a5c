import { expect, it } from 'vitest';
import { fernway } from '../../testing/fernway.js';
import { editSettings, withChanges } from './editSettings.js';

it('changes one setting and leaves the others, and the rest of the document', () => {
  const before = { ...fernway(), settings: { locale: 'de', reachRate: 0.5 } };
  const after = editSettings(before, { reachRate: 1 });
  expect(after.settings).toEqual({ locale: 'de', reachRate: 1 });
  expect(after.surveys).toBe(before.surveys);
});

it('does not write what is back to usual', () => {
  const before = { ...fernway(), settings: { locale: 'de', reachRate: 0.5 } };
  expect(editSettings(before, { reachRate: undefined }).settings).toEqual({ locale: 'de' });
});

it('writes the first setting of a document that has none', () => {
  expect(editSettings(fernway(), { locales: ['fr'] }).settings).toEqual({ locales: ['fr'] });
});

it('keeps the order of keys, so that a change and its way back are no difference', () => {
  const before = { a: 1, b: 2, c: 3 };
  expect(JSON.stringify(withChanges(withChanges(before, { b: 9 }), { b: 2 }))).toBe(JSON.stringify(before));
});
