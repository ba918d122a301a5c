import { expect, it } from 'vitest';
import { scoreOptions, scoreQuery } from './scoreOptions.js';

it('offers what has a good end, the relationship first', () => {
  expect(
    scoreOptions({
      surveys: [
        {
          ...{ id: 'checkout', name: 'Checkout', purpose: 'interaction', touchpoints: [] },
          questions: [
            { id: 'ease', type: 'ces', scale: 'agree7', text: 'Easy, {name|you} say?' },
            { id: 'why', type: 'text', text: 'Why?' },
          ],
        },
        {
          ...{ id: 'nps', name: 'NPS', purpose: 'relationship', touchpoints: [] },
          questions: [{ id: 'recommend', type: 'nps', text: 'Recommend us?' }],
        },
      ],
    }),
  ).toEqual([
    { id: 'nps/recommend', name: 'NPS: Recommend us?' },
    { id: 'checkout/ease', name: 'Checkout: Easy, you say?' },
  ]);
});

it('asks for the survey and the question, or for the usual one', () => {
  expect(scoreQuery('nps/recommend')).toEqual({ survey: 'nps', question: 'recommend' });
  expect(scoreQuery(undefined)).toEqual({});
  expect(scoreQuery('nps')).toEqual({});
});
