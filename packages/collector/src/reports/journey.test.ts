import { parseDocument } from '@cairn/schema';
import { expect, test } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { journeyStages } from './journey.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const { document } = parsed;

const base = {
  survey: 'checkout-ease',
  question: 'ease',
  scale: 'ces.agree7',
  touchpoint: 'checkout.completed',
};

test('what is asked but not answered is there with zeros', () => {
  const [purchase] = journeyStages({ document, answers: [], prompts: [] });
  const [checkout] = purchase?.touchpoints ?? [];
  expect(checkout?.prompts).toEqual({ shown: 0, started: 0, completed: 0, dismissed: 0 });
  expect(checkout?.scores[0]?.distribution).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((step) => ({
      step,
      n: 0,
      side: step < 4 ? 'bad' : step > 4 ? 'good' : 'neutral',
    })),
  );
  expect(checkout?.open).toMatchObject([{ question: 'why', n: 0 }]);
});

test('what is answered but no longer asked keeps its place, under its id', () => {
  const answers = [
    { ...base, survey: 'gone', question: 'old', bucket: 3, n: 6 },
    { ...base, survey: 'gone', question: 'said', scale: 'text', bucket: 0, n: 2 },
  ];
  const [purchase] = journeyStages({ document, answers, prompts: [] });
  const [checkout] = purchase?.touchpoints ?? [];
  expect(checkout?.scores[1]).toMatchObject({ surveyName: 'gone', text: 'old', score: { n: 6 } });
  expect(checkout?.open[1]).toEqual({ survey: 'gone', question: 'said', text: 'said', n: 2 });
});

test('a paused survey without answers is not shown', () => {
  const paused = {
    ...document,
    surveys: document.surveys.map((survey) => ({ ...survey, status: 'paused' as const })),
  };
  const stages = journeyStages({ document: paused, answers: [], prompts: [] });
  expect(stages.flatMap(({ touchpoints }) => touchpoints.flatMap(({ scores }) => scores))).toEqual([]);
});

test('figures of another touchpoint stay there', () => {
  const answers = [{ ...base, touchpoint: 'help.read', bucket: 7, n: 9 }];
  const [purchase, support] = journeyStages({ document, answers, prompts: [] });
  expect(purchase?.touchpoints[0]?.scores[0]?.score.n).toBe(0);
  expect(support?.touchpoints[0]?.scores.map(({ question, score }) => [question, score.n])).toEqual([
    ['helped', 0],
    ['ease', 9],
  ]);
});
