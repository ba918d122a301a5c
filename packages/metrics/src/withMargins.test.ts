import { parseDocument } from '@cairn/schema';
import { scales } from '@cairn/schema/wire';
import { expect, test } from 'vitest';
import { expectedMargin } from './expectedMargin.js';
import { withMargins } from './withMargins.js';

const parsed = parseDocument({
  journey: {
    stages: [{ id: 'buy', name: 'Buy' }],
    touchpoints: [{ id: 'paid', stage: 'buy', name: 'Pays' }],
  },
  surveys: [
    {
      ...{ id: 'ease', name: 'Ease', purpose: 'interaction', touchpoints: ['paid'], status: 'live' },
      questions: [
        { id: 'why', type: 'text', text: 'What brought you here?' },
        { id: 'score', type: 'csat', text: 'How satisfied are you?' },
      ],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
const { document } = parsed;

const at = (touchpoint: string, answers: number) => ({ touchpoint, surveys: [{ survey: 'ease', answers }] });

test('each touchpoint gets the margin of the first scaled question, by the shares that are expected', () => {
  const shares = { 5: 0.7, 1: 0.3 };
  const { touchpoints } = withMargins({ touchpoints: [at('paid', 80)] }, document, { 'ease/score': shares });
  expect(touchpoints[0]?.surveys[0]).toEqual({
    survey: 'ease',
    answers: 80,
    expected: { question: 'score', scale: 'csat.5', ...expectedMargin(scales.csat[5], 80, shares) },
  });
});

test('too few answers have no margin', () => {
  const { touchpoints } = withMargins({ touchpoints: [at('paid', 4)] }, document);
  expect(touchpoints[0]?.surveys[0]).not.toHaveProperty('expected');
});

test('what the report says besides stays, and touchpoints that the document does not have are named', () => {
  const report = withMargins({ days: 28, touchpoints: [at('paid', 80), at('payed', 3)] }, document);
  expect(report).toMatchObject({ days: 28, unknownTouchpoints: ['payed'] });
});
