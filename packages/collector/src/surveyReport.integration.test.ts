import type { DocumentInput } from '@cairn/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentDismissed, sentResponse, sentShown, uuidAt } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

const document: DocumentInput = {
  journey: {
    stages: [{ id: 'support', name: 'Support' }],
    touchpoints: [
      { id: 'help.read', stage: 'support', name: 'Reads an article' },
      { id: 'help.asked', stage: 'support', name: 'Asks a person' },
    ],
  },
  surveys: [
    {
      ...{ id: 'ease', name: 'Ease of help', purpose: 'interaction', status: 'live' },
      touchpoints: ['help.read', 'help.asked'],
      questions: [
        { id: 'ease', type: 'ces', scale: 'agree7', text: 'It was easy to get help.' },
        { id: 'why', type: 'text', text: 'What was missing?' },
      ],
      variants: [{ id: 'short', questions: { ease: { text: 'Getting help was easy.' } } }],
    },
    {
      ...{ id: 'other', name: 'Other', purpose: 'interaction', status: 'live' },
      touchpoints: ['help.read'],
      questions: [{ id: 'ease', type: 'thumbs', text: 'Did this help?' }],
    },
  ],
};

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ document });
  const prompt = () => uuidAt(Date.now());
  const at = (index: number) => ({ survey: 'ease', touchpoint: index % 2 ? 'help.read' : 'help.asked' });
  await collector.send(
    Array.from({ length: 40 }, (_, index) => {
      const isShort = index % 4 === 0;
      return sentResponse({
        ...{ ...at(index), prompt: prompt(), ...(isShort && { variant: 'short' }) },
        answers: [{ question: 'ease', value: isShort ? 7 : 2 }],
        complete: index < 30,
      });
    }),
  );
  await collector.send([
    ...[0, 1, 2].map((index) => sentShown({ ...at(index), prompt: prompt() })),
    sentDismissed({ ...at(1), prompt: prompt(), question: 'ease' }),
    sentResponse({ survey: 'other', touchpoint: 'help.read', answers: [{ question: 'ease', value: 1 }] }),
  ]);
});
afterAll(() => collector.end());

test('a survey is told of at all its touchpoints together', async () => {
  const report = await (await collector.api('report/surveys/ease')).json();
  expect(report).toMatchObject({
    name: 'Ease of help',
    status: 'live',
    touchpoints: [{ name: 'Reads an article' }, { name: 'Asks a person' }],
    funnel: {
      ...{ shown: 44, started: 40, completed: 30, dismissed: 1 },
      questions: [
        { question: 'ease', answered: 40, dismissed: 1 },
        { question: 'why', answered: 0 },
      ],
    },
    scores: [
      {
        question: 'ease',
        score: { n: 40 },
        distribution: [{ step: 1 }, { step: 2, n: 30 }, ...Array(5).fill({})],
      },
    ],
  });
});

test('its variants stand beside each other, with what the difference amounts to', async () => {
  const { variants } = await (await collector.api('report/surveys/ease')).json();
  expect(variants.funnels).toMatchObject([
    { value: '', shown: 34, started: 30 },
    { value: 'short', shown: 10, started: 10, responseRate: { value: 100 } },
  ]);
  expect(variants.scores).toMatchObject([
    { question: 'ease', written: { n: 30 }, parts: [{ value: 'short', comparison: { effect: 'better' } }] },
  ]);
});

test('one that nobody knows is refused by its name', async () => {
  const answer = await collector.api('report/surveys/nothing');
  expect(answer.status).toBe(404);
  expect((await answer.json()).message).toBe('the live document has no survey "nothing"');
});
