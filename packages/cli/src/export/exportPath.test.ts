import { expect, test } from 'vitest';
import { exportPath } from './exportPath.js';

test.each([
  ['a.csv', {}, 'export.csv?'],
  ['a.NDJSON', {}, 'export.ndjson?'],
  ['a.jsonl', { type: 'outcome' }, 'export.ndjson?type=outcome'],
  ['a.txt', { format: 'csv', form: 'long', bom: true } as const, 'export.csv?form=long&bom=true'],
  [
    'a.csv',
    { bom: false, survey: 'a&b', from: '2026-03-01', to: '2026-03-31' },
    'export.csv?survey=a%26b&from=2026-03-01&to=2026-03-31',
  ],
])('%s %j', (file, wish, path) => {
  expect(exportPath(file, wish)).toBe(path);
});

test('a name that says nothing is asked about', () => {
  expect(() => exportPath('answers', {})).toThrow('in which format?');
});
