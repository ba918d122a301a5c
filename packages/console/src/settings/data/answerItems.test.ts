import { importItem } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import type { AuthoredSurvey } from '../../api/types.js';
import { answerItems } from './answerItems.js';

const survey: AuthoredSurvey = {
  ...{ id: 'checkout', name: 'Checkout', purpose: 'interaction', touchpoints: ['checkout.completed'] },
  questions: [
    { id: 'ease', type: 'ces', scale: 'agree7', text: 'It was easy.' },
    {
      ...{ id: 'reason', type: 'choice', text: 'Why?' },
      options: [
        { id: 'price', text: 'The price' },
        { id: 'time', text: 'The time' },
      ],
    },
    { id: 'more', type: 'text', text: 'Anything else?' },
  ],
};

const rows = [
  ['id', 'at', 'It was easy.', 'reason', 'more', 'Mood of the day'],
  ['r-1', '2026-03-01', '6', 'The price', '', 'sunny'],
  ['r-2', '2026-03-01T09:30:00Z', '', 'time', 'Slow, 5 minutes', ''],
];

describe('a table of answers', () => {
  it('is read by ids of questions and by their words', () => {
    const { items, used, unused } = answerItems(rows, survey);
    expect(items).toMatchObject([
      {
        ...{ sourceId: 'r-1', at: '2026-03-01T12:00:00.000Z', survey: 'checkout' },
        touchpoint: 'checkout.completed',
        answers: [
          { question: 'ease', value: 6 },
          { question: 'reason', value: 'price' },
        ],
      },
      {
        at: '2026-03-01T09:30:00.000Z',
        answers: [
          { question: 'reason', value: 'time' },
          { question: 'more', value: 'Slow, 5 minutes' },
        ],
      },
    ]);
    expect(used).toEqual(['id', 'at', 'It was easy.', 'reason', 'more']);
    expect(unused).toEqual(['Mood of the day']);
  });

  it('gives what the collector takes', () => {
    for (const item of answerItems(rows, survey).items)
      expect(importItem.safeParse(item).error).toBeUndefined();
  });

  it('says which columns it cannot do without', () => {
    expect(answerItems([['ease'], ['6']], survey)).toMatchObject({ items: [], missing: ['id', 'at'] });
  });

  it('reads a day that is written with dots, and names the lines whose time could be any', () => {
    const { items, untimed } = answerItems(
      [
        ['id', 'at', 'ease'],
        ['r-4', '03.04.2026', '6'],
        ['r-5', '03/04/2026', '6'],
      ],
      survey,
    );
    expect(items.map(({ at }) => at)).toEqual(['2026-04-03T12:00:00.000Z', '03/04/2026']);
    expect([...untimed]).toEqual([[3, '03/04/2026']]);
    expect(items.map((item) => importItem.safeParse(item).success)).toEqual([true, false]);
  });

  it('leaves what fits nothing for the collector to refuse', () => {
    const [item] = answerItems(
      [
        ['id', 'at', 'ease'],
        ['r-3', 'yesterday', 'very'],
      ],
      survey,
    ).items;
    expect(item).toMatchObject({ at: 'yesterday', answers: [{ question: 'ease', value: 'very' }] });
  });
});
