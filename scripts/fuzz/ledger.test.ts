import { expect, test } from 'vitest';
import { Ledger } from './ledger.js';

const [one, two, three] = ['1', '2', '3'].map((digit) => `019caa3a-0000-7001-8001-00000000000${digit}`) as [
  string,
  string,
  string,
];

function answered(accepted: string[]): Ledger {
  const ledger = new Ledger();
  const body = JSON.stringify({ accepted, duplicate: [], rejected: [{ id: three }] });
  ledger.note(Buffer.from(''), { status: 200, headers: {}, body });
  return ledger;
}

test('what was accepted and is stored once is right', () => {
  expect(answered([one, two]).compare([one, two])).toEqual([]);
  expect(answered([one, two]).counts).toEqual({ accepted: 2, rejected: 1 });
});

test('an event that was rejected and is stored all the same is found', () => {
  expect(answered([one]).compare([one, three])).toEqual([`stored, but never accepted: ${three}`]);
});

test('an event that was accepted and is not stored is found', () => {
  expect(answered([one, two]).compare([one])).toEqual([`accepted, but not stored: ${two}`]);
});

test('an event that is stored twice is found', () => {
  expect(answered([one]).compare([one, one])).toEqual(['1 are stored twice']);
});

test('an event whose answer never came may be stored or not', () => {
  const ledger = answered([one]);
  ledger.note(Buffer.from(`{"id":"${two.toUpperCase()}"`), 'closed');
  expect(ledger.compare([one])).toEqual([]);
  expect(ledger.compare([one, two])).toEqual([]);
});
