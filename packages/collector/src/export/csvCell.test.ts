import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvRow } from './csvCell.js';

describe('[38] no cell of a CSV export is calculated', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+cmd|x', `"'+cmd|x"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\rtext', `"'\rtext"`],
    ['\ntext', `"'\ntext"`],
    ['\ufeff\ttext', `"'\ufeff\ttext"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠SUM', `"'＠SUM"`],
    ['  =1', `"'  =1"`],
    ['"=1"', `"'""=1"""`],
    [`'=1`, `"''=1"`],
    ['\ufeff=1', `"'\ufeff=1"`],
    ['\u200b\u202e=1', `"'\u200b\u202e=1"`],
    ['- it was slow', `"'- it was slow"`],
    ['-', `"'-"`],
  ])('%j gets an apostrophe', (written, cell) => {
    expect(csvCell(written)).toBe(cell);
  });

  test.each([
    ['It was easy = good', '"It was easy = good"'],
    ['5 - 3', '"5 - 3"'],
    ['ada@fernway.example', '"ada@fernway.example"'],
    ['-1', '"-1"'],
    ['+49', '"+49"'],
    ['-1,5', '"-1,5"'],
    ['', '""'],
    ['a, "b"\nc', '"a, ""b""\nc"'],
    ['山を歩く', '"山を歩く"'],
  ])('%j stays as it is', (written, cell) => {
    expect(csvCell(written)).toBe(cell);
  });

  test.each([
    [-1, '-1'],
    [0.5, '0.5'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
  ])('%j is no text and needs no quotes', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test('whatever is written, it reads back the same but for one apostrophe, and begins like no formula', () => {
    const unit = fc.constantFrom(...'=+-@＝＋－＠"\' \t\r\n\ufeff\u200b1.,aé山');
    fc.assert(
      fc.property(fc.string({ unit }), (written) => {
        const read = csvCell(written).slice(1, -1).replaceAll('""', '"');
        expect([written, `'${written}`]).toContain(read);
        if (!/^[+-]?\d+([.,]\d+)?$/.test(read)) expect(read).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

test('a row ends as spreadsheets expect it', () => {
  expect(csvRow(['a', 1, null])).toBe('"a",1,\r\n');
});
