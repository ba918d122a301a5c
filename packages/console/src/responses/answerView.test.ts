import { describe, expect, it } from 'vitest';
import type { AuthoredQuestion } from '../api/types.js';
import { fernway, storedResponse } from '../testing/fernway.js';
import { responseView, scaleOfAuthored } from './answerView.js';

describe('responseView', () => {
  it('draws a score on its scale and a text as it was written', () => {
    const { touchpoint, answers } = responseView(storedResponse(), fernway());
    expect(touchpoint).toBe('Places an order');
    expect(answers).toMatchObject([
      { kind: 'score', asked: 'It was easy to check out.', value: 3, side: 'bad', look: 'stones' },
      { kind: 'text', asked: 'What made it hard?', text: 'Too many fields.' },
    ]);
  });

  it('says of a question that was passed over that it was', () => {
    const response = storedResponse({ answers: [{ question: 'hard', value: null }] });
    expect(responseView(response, fernway()).answers).toEqual([
      { kind: 'skipped', asked: 'What made it hard?' },
    ]);
  });

  it('names by their ids what the document has no more, or not yet', () => {
    expect(responseView(storedResponse(), undefined)).toMatchObject({
      touchpoint: 'checkout.completed',
      survey: 'checkout-effort',
      answers: [
        { kind: 'text', asked: 'ease', text: '3' },
        { kind: 'text', asked: 'hard', text: 'Too many fields.' },
      ],
    });
  });
});

describe('scaleOfAuthored', () => {
  it.each<[AuthoredQuestion, string | undefined]>([
    [{ id: 'q', type: 'csat', text: 'Q' }, 'csat.5'],
    [{ id: 'q', type: 'nps', text: 'Q' }, 'nps.0-10'],
    [{ id: 'q', type: 'mood', text: 'Q' }, 'mood.3'],
    [{ id: 'q', type: 'mood', scale: 5, text: 'Q' }, 'mood.5'],
    [{ id: 'q', type: 'ces', scale: 'effort5', text: 'Q' }, 'ces.effort5'],
    [{ id: 'q', type: 'thumbs', text: 'Q' }, 'thumbs.2'],
    [{ id: 'q', type: 'text', text: 'Q' }, undefined],
  ])('fills in what the author left out of %o', (question, name) => {
    expect(scaleOfAuthored(question)?.name).toBe(name);
  });
});
