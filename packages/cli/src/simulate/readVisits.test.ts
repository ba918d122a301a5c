import { expect, test } from 'vitest';
import { Failure } from '../failure.js';
import { readVisits } from './readVisits.js';

const header = 'visitor,at,touchpoint';

test('reads moments with what is known of them', () => {
  const text = `\uFEFFvisitor,at,touchpoint,url,device,locale,attr.plan,attr.seats,prop.total,prop.gift\r
ada,2026-03-01T09:30:00Z,"paid",https://shop.example/?a=1,phone,pt-BR,"pro, yearly",12,84.5,true\r
bob,1772357400000,seen,,,,,,,\r
`;
  const at = Date.parse('2026-03-01T09:30:00Z');
  expect(readVisits(text, 'visits.csv')).toEqual([
    {
      visitor: 'ada',
      at,
      touchpoint: 'paid',
      url: 'https://shop.example/?a=1',
      device: 'phone',
      locale: 'pt-BR',
      attributes: { plan: 'pro, yearly', seats: 12 },
      properties: { total: 84.5, gift: true },
    },
    { visitor: 'bob', at, touchpoint: 'seen', attributes: {}, properties: {} },
  ]);
});

test.each([
  ['', 'visits.csv is empty; begin with a line of columns: visitor,at,touchpoint'],
  ['visitor,touchpoint\na,b', 'visits.csv:1: the column at is missing'],
  [
    `${header},plan\n`,
    'visits.csv:1: "plan" is not a known column; use visitor, at, touchpoint, url, device, locale, attr.<name> or prop.<name>',
  ],
  [
    `${header}\na,2026-03-01,paid\na,soon,paid`,
    'visits.csv:3: at: "soon" is not a time; write 2026-03-01T09:30:00Z',
  ],
  [`${header}\n\n,2026-03-01,paid`, 'visits.csv:3: visitor is empty'],
  [
    `${header},device\na,2026-03-01,paid,fridge`,
    'visits.csv:2: device: "fridge" is not known; write phone, tablet or desktop',
  ],
])('%j is refused with its place', (text, message) => {
  expect(() => readVisits(text, 'visits.csv')).toThrow(new Failure(message));
});

test('a line with too many fields, or an open quote, is refused with its line', () => {
  expect(() => readVisits(`${header}\na,2026-03-01,paid,more`, 'visits.csv')).toThrow(
    /^visits.csv: .*line 2/,
  );
  expect(() => readVisits(`${header}\na,2026-03-01,"paid`, 'visits.csv')).toThrow(/^visits.csv: .*line 2/);
});
