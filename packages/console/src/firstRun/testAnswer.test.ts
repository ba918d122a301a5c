import { responseEvent as response } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import type { AuthoredDocument, AuthoredQuestion } from '../api/types.js';
import { everyKind } from '../testing/everyKind.js';
import { fernway } from '../testing/fernway.js';
import { testAnswer, testableIn } from './testAnswer.js';
import { uuidV7 } from './uuidV7.js';

const moment = {
  ...{ version: 3, now: Date.parse('2026-11-22T09:00:00Z'), page: 'https://cairn.example/welcome/test' },
  newId: () => uuidV7(0),
};

/** The document with only these questions. */
function asking(...questions: AuthoredQuestion[]): AuthoredDocument {
  const document = fernway();
  const [survey] = document.surveys ?? [];
  if (!survey) throw new Error('the document of the tests has lost its survey');
  return { ...document, surveys: [{ ...survey, questions }] };
}

describe('what a test answer is given to', () => {
  it('is the first question of the first live survey', () => {
    expect(testableIn(fernway())?.question.id).toBe('ease');
  });

  it('is nothing while no survey is live', () => {
    const document = fernway();
    const paused = {
      ...document,
      surveys: document.surveys?.map((one) => ({ ...one, status: 'paused' as const })),
    };
    expect(testableIn(paused as AuthoredDocument)).toBeUndefined();
    expect(testableIn({ journey: document.journey })).toBeUndefined();
  });

  it('is no statement, which has no answer, and no contact, which is a person', () => {
    const [statement, contact] = ['statement', 'contact'].map((type) =>
      everyKind.find((one) => one.type === type),
    );
    if (!statement || !contact) throw new Error('a kind is missing');
    expect(testableIn(asking(statement, contact))).toBeUndefined();
  });
});

describe('a test answer', () => {
  const kinds = everyKind.filter(({ type }) => type !== 'statement' && type !== 'contact');

  it.each(kinds.map((question) => [question.type, question] as const))(
    'is a right event: %s',
    (_, question) => {
      const document = asking(question);
      const testable = testableIn(document);
      if (!testable) throw new Error('nothing to test');
      const event = testAnswer(document, testable, moment);
      expect(response.safeParse(event).error).toBeUndefined();
      expect(event.answers).toMatchObject([{ question: question.id }]);
      expect(event.answers[0]?.value).not.toBeNull();
    },
  );

  it('is content, whichever end of the scale is good', () => {
    const said = (question: AuthoredQuestion) => {
      const document = asking(question);
      const testable = testableIn(document);
      return testable && testAnswer(document, testable, moment).answers[0]?.value;
    };
    expect(said({ id: 'ease', type: 'ces', scale: 'agree7', text: 'Easy?' })).toBe(7);
    expect(said({ id: 'effort', type: 'ces', scale: 'effort5', text: 'How much effort?' })).toBe(1);
  });

  it('says of itself that it is a test, and where it comes from', () => {
    const document = fernway();
    const testable = testableIn(document);
    if (!testable) throw new Error('nothing to test');
    expect(testAnswer(document, testable, moment)).toMatchObject({
      version: 3,
      touchpoint: 'checkout.completed',
      context: { page: moment.page, properties: { test: true } },
    });
  });
});
