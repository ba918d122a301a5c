import { describe, expect, it } from 'vitest';
import { fernway, storedResponse } from '../testing/fernway.js';
import { responseView } from './answerView.js';

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
