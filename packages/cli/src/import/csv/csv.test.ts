import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, type Encoding } from './decodeText.js';
import { delimiterOf } from './delimiterOf.js';
import { type Row, readRows } from './readRows.js';

async function* piecewise(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function rowsOf(
  written: string | Uint8Array,
  { size = 7, encoding }: { size?: number; encoding?: Encoding } = {},
): Promise<Row[]> {
  const bytes = typeof written === 'string' ? Buffer.from(written) : written;
  const file = 'answers.csv';
  const rows: Row[] = [];
  for await (const row of readRows(decodeText(piecewise(bytes, size), { file, encoding }), file))
    rows.push(row);
  return rows;
}

const cellsOf = async (written: string | Uint8Array, how?: { encoding?: Encoding }) =>
  (await rowsOf(written, how)).map(({ cells }) => cells);

describe('the rows of a CSV file', () => {
  test('any cells come back as they were written, whatever is in them and however the file is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,;\t|"\n\r é🙂0=') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, newline, hasMark, size) => {
          const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join(newline);
          const read = await rowsOf(`${hasMark ? '\ufeff' : ''}${text}${newline}`, { size });
          expect(read.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a row is where it begins, also below cells of several lines', async () => {
    const rows = await rowsOf('a,b\r\n"one\r\ntwo\r\nthree",1\r\n\r\nx,2\r\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  test('a first line sep=; says the delimiter and is no row', async () => {
    expect(await rowsOf('sep=;\r\na,b;c\r\n1,0;2\r\n')).toEqual([
      { cells: ['a,b', 'c'], line: 2 },
      { cells: ['1,0', '2'], line: 3 },
    ]);
  });

  test('rows may be shorter or longer than the header', async () => {
    expect(await cellsOf('a,b\n1\n1,2,3\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  test('a quote that never ends is an error with its line', async () => {
    await expect(rowsOf('a,b\n1,"two\nthree\n')).rejects.toThrow(
      /^answers\.csv: not CSV: .*quote at line \d/,
    );
  });

  test('an empty file has no rows', async () => {
    expect(await rowsOf('')).toEqual([]);
  });
});

test.each([
  ['a,b,c', ','],
  ['a;b;"c,d,e,f"', ';'],
  ['a\tb, and c', '\t'],
  ['a|b|c', '|'],
  ['only one', ','],
])('%j is delimited by %j', (line, delimiter) => {
  expect(delimiterOf(line)).toBe(delimiter);
});

describe('letters', () => {
  const text = 'name,Straße\nÄnne,7 €\n';
  const rows = [
    ['name', 'Straße'],
    ['Änne', '7 €'],
  ];
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark, as Excel’s "Unicode Text"', utf16],
    ['UTF-16 the other way round', Buffer.from(utf16).swap16()],
  ])('are read in %s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(rows);
  });

  test('are read in a code page where somebody says which', async () => {
    const bytes = Buffer.from('name,Stra\xdfe\n\xc4nne,7 \x80\n', 'latin1');
    expect(await cellsOf(bytes, { encoding: 'windows-1252' })).toEqual(rows);
  });

  test('of a code page that nobody named are an error, with line and advice', async () => {
    const bytes = Buffer.from('name,x\nAnne,1\n\xc4nne,2\n', 'latin1');
    await expect(rowsOf(bytes)).rejects.toThrow(/line 3 on, a letter is not utf-8; save it as "CSV UTF-8"/);
  });

  test.each([
    ['a workbook', Buffer.from('PK\x03\x04 and so on'), 'is a workbook, not CSV'],
    ['UTF-16 without a mark', Buffer.from('name,x\n', 'utf16le'), 'UTF-16 without a mark'],
  ])('%s is told for what it is', async (_, bytes, message) => {
    await expect(rowsOf(bytes)).rejects.toThrow(message);
  });
});
