import { parseDocument } from '@cairn/schema';
import { expect, test } from 'vitest';
import type { AnswerSum } from '../store/rollupSums.js';
import { testDocument } from '../testing/testDocument.js';
import { type JourneyFigures, type JourneyTouchpoint, journeyStages as stagesOf } from './journey.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const { document } = parsed;

const period = { from: '2026-03-02', to: '2026-03-08' };

/** The stages of one week. */
function journeyStages({
  answers,
  ...figures
}: Pick<JourneyFigures, 'document' | 'prompts'> & { answers: readonly AnswerSum[] }) {
  return stagesOf({ ...figures, series: [{ ...period, answers }], before: null, reach: [], step: 'week' });
}

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

test('a matrix has a score for each row, under the row’s words, and none for what does not apply', () => {
  const row = (name: string, bucket: number, n: number) => ({
    ...{ survey: 'leaving', scale: 'matrix.5', touchpoint: 'account.closed' },
    ...{ question: `parts/${name}`, bucket, n },
  });
  const { scores } = leavingWith([row('delivery', 5, 4), row('delivery', 2, 2), row('gone', 1, 7)]);
  expect(scores.map(({ row, text, score }) => [row, text, score.scale, score.n])).toEqual([
    [{ id: 'delivery', text: 'Delivery' }, 'How were these?', 'matrix.5', 6],
    [{ id: 'support', text: 'Support' }, 'How were these?', 'matrix.5', 0],
    [{ id: 'gone', text: 'gone' }, 'How were these?', 'matrix.5', 7],
  ]);
  expect(scores[0]?.score.headline?.value).toBeCloseTo(4);
});

test('a choice has a count for each option, whatever became of the options since', () => {
  const chose = (question: string, n: number) => ({
    ...{ survey: 'leaving', scale: 'choice', touchpoint: 'account.closed', bucket: 1 },
    ...{ question, n },
  });
  const { choices } = leavingWith([
    chose('reason', 9),
    chose('reason/moved', 6),
    chose('reason/weather', 2),
    chose('reason/other', 1),
  ]);
  expect(choices).toEqual([
    {
      survey: 'leaving',
      surveyName: 'Leaving',
      question: 'reason',
      text: 'What is the main reason?',
      n: 9,
      options: [
        { id: 'prices', text: 'The prices', n: 0 },
        { id: 'moved', text: 'I have moved', n: 6 },
        { id: 'other', text: 'Other', n: 1 },
        { id: 'weather', text: 'weather', n: 2 },
      ],
    },
  ]);
});

test('contacts are counted apart from comments, and a statement is not there at all', () => {
  const wrote = { survey: 'leaving', question: 'write-me', touchpoint: 'account.closed', bucket: 0, n: 3 };
  const { contacts, open } = leavingWith([{ ...wrote, scale: 'contact' }]);
  expect(contacts).toEqual([{ survey: 'leaving', question: 'write-me', text: 'May we write to you?', n: 3 }]);
  expect(open).toEqual([]);
});

test('the scale of a variant is there beside the written one', () => {
  const variants = [{ id: 'short', weight: 1, questions: { ease: { scale: 'agree5' } }, locales: {} }];
  const varied = {
    ...document,
    surveys: document.surveys.map((one) => (one.id === 'checkout-ease' ? { ...one, variants } : one)),
  };
  const [purchase] = journeyStages({ document: varied, answers: [], prompts: [] });
  expect(purchase?.touchpoints[0]?.scores.map(({ score }) => score.scale)).toEqual([
    'ces.agree7',
    'ces.agree5',
  ]);
});

/** What the touchpoint of the leaving survey reports of these sums. */
function leavingWith(answers: AnswerSum[]): JourneyTouchpoint {
  const report = journeyStages({ document, answers, prompts: [] })
    .flatMap(({ touchpoints }) => touchpoints)
    .find(({ id }) => id === 'account.closed');
  if (!report) throw new Error('the test document has no such touchpoint');
  return report;
}

test('a placeholder is read as its fallback: no report is about one person', () => {
  const [survey] = document.surveys;
  const [ease, ...others] = survey?.questions ?? [];
  if (!survey || !ease) throw new Error('the test document asks nothing');
  const asked = { ...ease, text: 'Was {product|the shop} easy, {name}?' };
  const changed = { ...document, surveys: [{ ...survey, questions: [asked, ...others] }] };
  const [purchase] = journeyStages({ document: changed, answers: [], prompts: [] });
  expect(purchase?.touchpoints[0]?.scores[0]?.text).toBe('Was the shop easy, name?');
});
