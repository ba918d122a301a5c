import { expect, it } from 'vitest';
import { readCsv } from './readCsv.js';

it.each([
  [
    'plain rows',
    'id,at\n1,2\n',
    [
      ['id', 'at'],
      ['1', '2'],
    ],
  ],
  [
    'separators and lines between quotes',
    'id,why\n1,"slow, and\nlate"',
    [
      ['id', 'why'],
      ['1', 'slow, and\nlate'],
    ],
  ],
  ['doubled quotes', 'why\n"a ""b"""', [['why'], ['a "b"']]],
  [
    'semicolons',
    'id;at\r\n1;2\r\n',
    [
      ['id', 'at'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, with a comma between the quotes of the first line',
    'id;at;"Fast, and ""easy""?"\n1;2;6',
    [
      ['id', 'at', 'Fast, and "easy"?'],
      ['1', '2', '6'],
    ],
  ],
  [
    'the mark that spreadsheets put in front',
    '\uFEFFid,at\n1,2',
    [
      ['id', 'at'],
      ['1', '2'],
    ],
  ],
  [
    'no rows that are empty',
    'id,at\n\n,\n1,2\n\n',
    [
      ['id', 'at'],
      ['1', '2'],
    ],
  ],
  ['a quote in the middle of a word', 'why\n5" screen', [['why'], ['5" screen']]],
])('reads %s', (_, text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});
