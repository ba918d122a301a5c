import type { AuthoredDocument, QuestionScore, StoredResponse, TouchpointReport } from '../api/types.js';

/** A small document that the tests read; built anew for each, so that none can disturb another. */
export function fernway(): AuthoredDocument {
  return {
    journey: {
      stages: [
        { id: 'awareness', name: 'Awareness' },
        { id: 'purchase', name: 'Purchase' },
      ],
      touchpoints: [
        { id: 'home.viewed', stage: 'awareness', name: 'Sees the home page' },
        {
          id: 'checkout.completed',
          stage: 'purchase',
          name: 'Places an order',
          importance: 5,
          owner: 'Shop',
        },
      ],
    },
    surveys: [
      {
        id: 'checkout-effort',
        name: 'Ease of checking out',
        purpose: 'interaction',
        touchpoints: ['checkout.completed'],
        status: 'live',
        questions: [
          {
            id: 'ease',
            type: 'ces',
            scale: 'agree7',
            text: 'It was easy to check out.',
            logic: [{ when: { answer: 'ease', atMost: 4 }, go: 'hard' }, { go: 'end' }],
          },
          { id: 'hard', type: 'text', text: 'What made it hard?' },
        ],
      },
    ],
  };
}

/** A touchpoint of the report that nobody has answered at. */
export function silentTouchpoint(): TouchpointReport {
  return {
    id: 'checkout.completed',
    name: 'Places an order',
    importance: 5,
    owner: 'Shop',
    reach: null,
    prompts: { shown: 0, started: 0, completed: 0, dismissed: 0 },
    scores: [],
    choices: [],
    open: [],
    contacts: [],
  };
}

/** A CES score of `n` answers, all but the bad ones good. */
export function cesScore(n: number, bad: number): QuestionScore {
  const good = n - bad;
  const figure = { value: 5.83, low: 5.61, high: 6.05 };
  return {
    survey: 'checkout-effort',
    surveyName: 'Ease of checking out',
    purpose: 'interaction',
    question: 'ease',
    text: 'It was easy to check out.',
    score: {
      scale: 'ces.agree7',
      metric: 'ces',
      n,
      counts: { good, neutral: 0, bad },
      unit: 'mean',
      headline: n < 5 ? null : figure,
      good: null,
      mean: null,
    },
    distribution: [
      { step: 2, n: bad, side: 'bad' },
      { step: 4, n: 0, side: 'neutral' },
      { step: 6, n: good, side: 'good' },
    ],
    target: 5,
    trend: { verdict: 'tooFew', effect: 'neither', points: [], sentence: '' },
    change: null,
  };
}

export function storedResponse(changed: Partial<StoredResponse> = {}): StoredResponse {
  return {
    prompt: 'p1',
    id: 'e1',
    survey: 'checkout-effort',
    version: 1,
    touchpoint: 'checkout.completed',
    complete: true,
    answers: [
      { question: 'ease', value: 3 },
      { question: 'hard', value: 'Too many fields.' },
    ],
    at: '2026-11-22T09:00:00.000Z',
    receivedAt: '2026-11-22T09:00:01.000Z',
    ...changed,
  };
}
