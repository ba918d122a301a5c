import { parseDocument } from '@cairn/schema';
import { expect, test } from 'vitest';
import type { Measure } from '../rollups/measure.js';
import { testDocument } from '../testing/testDocument.js';
import { type DriversOf, driverRows } from './driverRows.js';
import type { SubjectOutcome, Voice } from './voices.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const { document } = parsed;

const measure = (question: string, scale: string, bucket: number): Measure => ({ question, scale, bucket });
const voice = (survey: string, touchpoint: string, measures: Measure[], subject = 'ann'): Voice => ({
  ...{ subject, at: 0, survey, touchpoint, measures },
});
const rows = (voices: Voice[], of: DriversOf, outcomes: SubjectOutcome[] = []) =>
  driverRows({ document, of, voices, outcomes });

const renewed: DriversOf = { kind: 'outcome', outcome: 'renewed' };
const ease = (bucket: number) =>
  voice('checkout-ease', 'checkout.completed', [measure('ease', 'ces.agree7', bucket)]);

test('a person is one row, each touchpoint by its newest answer, 0 for the worst and 1 for the best', () => {
  const helped = voice('helpful', 'help.read', [measure('helped', 'thumbs.2', 1)]);
  expect(rows([ease(7), helped, ease(1)], renewed)).toEqual([
    { outcome: 0, scores: { 'touchpoint checkout.completed': 1, 'touchpoint help.read': 1 } },
  ]);
});

test('rows of a matrix stand for themselves', () => {
  const parts = [measure('parts/delivery', 'matrix.5', 1), measure('parts/support', 'matrix.5', 3)];
  expect(rows([voice('leaving', 'account.closed', parts)], renewed)).toEqual([
    { outcome: 0, scores: { 'row leaving parts delivery': 0, 'row leaving parts support': 0.5 } },
  ]);
});

test('who reached the outcome has 1', () => {
  const outcomes = [
    { subject: 'ann', name: 'renewed', at: 1 },
    { subject: 'ann', name: 'churned', at: 2 },
  ];
  const ben = { ...ease(2), subject: 'ben' };
  expect(rows([ease(7), ben], renewed, outcomes).map(({ outcome }) => outcome)).toEqual([1, 0]);
});

test('of an answer, only those who gave it, and it is no driver of itself', () => {
  const about: DriversOf = { kind: 'answer', survey: 'checkout-ease', question: 'ease' };
  const ben = voice('helpful', 'help.read', [measure('helped', 'thumbs.2', 0)], 'ben');
  expect(rows([ease(4), ease(7), ben], about)).toEqual([{ outcome: 0.5, scores: {} }]);
});

test('what is counted and scores nothing is passed over', () => {
  const written = [measure('why', 'text', 0), measure('reason', 'choice', 1)];
  expect(rows([voice('checkout-ease', 'checkout.completed', written)], renewed)).toEqual([
    { outcome: 0, scores: {} },
  ]);
});
