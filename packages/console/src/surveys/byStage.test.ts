import { expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { surveysByStage } from './byStage.js';

it('lists surveys under the stages of the journey, and keeps stages where nothing is asked', () => {
  expect(
    surveysByStage(fernway()).map(({ stage, touchpoints }) => [
      stage.name,
      touchpoints.map(({ name, surveys }) => [name, surveys.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['Awareness', []],
    ['Purchase', [['Places an order', ['checkout-effort']]]],
  ]);
});
