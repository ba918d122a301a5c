import { parseDocument } from '@cairn/schema';
import { expect, test } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { questionFunnel } from './questionFunnel.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const [checkout, , leaving] = parsed.document.surveys;
if (!checkout || !leaving) throw new Error('the test document has too few surveys');

const sum = (survey: string, question: string, scale: string, bucket: number, n: number) => ({
  ...{ survey, question, scale, bucket, n, touchpoint: 'checkout.completed' },
});

test('every question is there in its order, with those who answered and those who turned away', () => {
  const answers = [
    sum('checkout-ease', 'ease', 'ces.agree7', 6, 8),
    sum('checkout-ease', 'ease', 'ces.agree7', 2, 3),
    sum('checkout-ease', 'why', 'text', 0, 4),
    sum('checkout-ease', 'why', 'dismissed', 0, 5),
    sum('another', 'ease', 'ces.agree7', 6, 100),
  ];
  expect(questionFunnel(checkout, answers)).toEqual([
    { question: 'ease', text: 'It was easy to check out.', answered: 11, dismissed: 0 },
    { question: 'why', text: 'What almost stopped you?', answered: 4, dismissed: 5 },
  ]);
});

test('a choice is answered once, however many were chosen, and a matrix as often as its most answered row', () => {
  const answers = [
    sum('leaving', 'reason', 'choice', 1, 7),
    sum('leaving', 'reason/prices', 'choice', 1, 5),
    sum('leaving', 'reason/moved', 'choice', 1, 4),
    sum('leaving', 'parts/delivery', 'matrix.5', 5, 3),
    sum('leaving', 'parts/delivery', 'matrix.5', 1, 3),
    sum('leaving', 'parts/support', 'matrix.5', 5, 2),
  ];
  expect(questionFunnel(leaving, answers).map(({ question, answered }) => [question, answered])).toEqual([
    ['reason', 7],
    ['parts', 6],
    ['write-me', 0],
    ['bye', 0],
  ]);
});
