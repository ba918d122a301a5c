import type { Condition } from '@cairn/schema';
import { parseDocument } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import { askingEveryKind } from '../testing/everyKind.js';
import {
  answersWithin,
  comparisonsFor,
  firstTest,
  kindOf,
  subjectKeyOf,
  visitorFacts,
  type Within,
  withComparison,
  withSubject,
  withValue,
} from './conditionModel.js';
import { conditionText } from './conditionText.js';
import { joined, joinOf, partsOf, withJoin, withPart } from './conditionTree.js';

const document = askingEveryKind();
const audience: Within = { is: 'audience', document };
const [survey] = document.surveys ?? [];
if (!survey) throw new Error('the document of the tests has lost its survey');

/** Whether the collector takes it as an audience. */
function isRight(condition: Condition): boolean {
  const [first, ...others] = document.surveys ?? [];
  const questions = first?.questions.slice(0, 5) ?? [];
  const all = others.map((one) => one);
  const written = first
    ? { ...document, surveys: [{ ...first, questions, audience: condition }, ...all] }
    : document;
  const parsed = parseDocument(written);
  if (parsed.ok) return true;
  return !parsed.findings.some(({ path }) => path.startsWith('surveys[0].audience'));
}

const keys = [
  ...answersWithin(audience)
    .filter(({ question }) => survey.questions.indexOf(question) < 5)
    .map(({ path }) => `answer:${path}`),
  ...visitorFacts.map((fact) => `visitor:${fact}`),
];

describe('a test of a condition', () => {
  it.each(keys)('about %s is right in every way that it can be compared, as it begins', (key) => {
    const test = withSubject({}, key, audience);
    expect(subjectKeyOf(test)).toBe(key);
    const words = ['words', 'locale', 'free'].includes(kindOf(test, audience).is);
    for (const how of comparisonsFor(test, audience)) {
      const begun = withComparison(test, how, audience);
      // A text is empty until somebody writes it, and the collector says so.
      const written = words && begun[how] === '' ? withValue(begun, how, 'x') : begun;
      expect([how, isRight(written)]).toEqual([how, true]);
    }
  });

  it('keeps how it compares when it is about something else that can be compared so', () => {
    const visits = withSubject({ visitor: 'visits', atLeast: 4 }, 'attribute', audience);
    expect(visits).toMatchObject({ attribute: '', atLeast: 1 });
    expect(withSubject({ visitor: 'visits', atLeast: 4 }, 'visitor:device', audience)).toEqual({
      ...{ visitor: 'device', is: 'phone' },
    });
  });

  it('always offers the way in which it compares now', () => {
    const odd = { visitor: 'device', contains: 'x' } as const;
    expect(comparisonsFor(odd, audience)).toContain('contains');
  });

  it('begins with the last answer in logic, and with visits in an audience', () => {
    const soFar = survey.questions.slice(0, 2);
    const last = soFar.at(-1);
    expect(firstTest({ is: 'logic', document, soFar })).toHaveProperty('answer', last?.id);
    expect(firstTest(audience)).toEqual({ visitor: 'visits', atLeast: 2 });
  });
});

describe('parts of a condition', () => {
  const [one, two] = [
    { visitor: 'visits', atLeast: 2 } as const,
    { visitor: 'device', is: 'phone' } as const,
  ];

  it('are joined as they were, and a single one stands alone', () => {
    expect(joined([one, two], 'any')).toEqual({ any: [one, two] });
    expect(joined([one], 'any')).toEqual(one);
    expect(joined([], 'all')).toBeUndefined();
    expect(joined([{ any: [one] }], 'all')).toEqual({ all: [{ any: [one] }] });
  });

  it('are replaced and taken away', () => {
    expect(withPart({ any: [one, two] }, 1, { ...two, is: 'tablet' })).toEqual({
      any: [one, { visitor: 'device', is: 'tablet' }],
    });
    expect(withPart({ any: [one, two] }, 0, undefined)).toEqual(two);
    expect(withPart(one, 0, undefined)).toBeUndefined();
  });

  it('change how they are joined', () => {
    expect(withJoin({ all: [one, two] }, 'any')).toEqual({ any: [one, two] });
    expect(joinOf(one)).toBe('all');
    expect(partsOf(undefined)).toEqual([]);
  });
});

describe('a condition as a sentence', () => {
  it.each<[Condition, string]>([
    [{ visitor: 'visits', atLeast: 2 }, 'the number of visits is at least 2'],
    [{ visitor: 'returning', is: true }, 'returning is yes'],
    [{ visitor: 'device', in: ['phone', 'tablet'] }, 'the device is one of phone or tablet'],
    [{ visitor: 'stage', atLeast: 'purchase' }, 'the furthest stage reached is at least “Purchase”'],
    [{ attribute: 'plan', is: 'pro' }, 'the attribute “plan” is pro'],
    [{ property: 'total', between: [10, 20] }, 'the property “total” is between 10 and 20'],
    [{ attribute: 'signedUp', withinDays: 30 }, 'the attribute “signedUp” lies within the last 30 days'],
    [{ answer: `${survey.id}/csat`, answered: true }, 'the answer to “How satisfied are you?” is given'],
    [{ answer: 'gone/x', skipped: true }, 'the answer to “gone/x” is skipped'],
    [
      {
        all: [
          { visitor: 'visits', is: 1 },
          {
            any: [
              { attribute: 'a', is: 1 },
              { attribute: 'b', is: 2 },
            ],
          },
        ],
      },
      'the number of visits is 1 and (the attribute “a” is 1 or the attribute “b” is 2)',
    ],
  ])('%j', (condition, sentence) => {
    expect(conditionText(condition, audience)).toBe(sentence);
  });
});
