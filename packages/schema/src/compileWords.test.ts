import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { compileQuestion } from './compileQuestion.js';
import type { Document } from './document.js';
import type { Manifest, ManifestQuestion, ManifestSurvey, ManifestTranslation } from './manifest.js';
import { type Question, question } from './question.js';
import { type Survey, variant as variantSchema } from './survey.js';
import { documentInput, documentOf, type QuestionInput, type SurveyInput } from './testing/documentInput.js';
import { questionsOf } from './translate.js';
import { translated } from './translated.js';
import { type QuestionTexts, translation } from './translation.js';

/** The form that the browser shows, as it puts changes over the written questions: null takes a key away. */
function applied(
  questions: ManifestQuestion[],
  changes: ManifestTranslation['questions'] | undefined,
): ManifestQuestion[] {
  return questions.map((one) => {
    const put = Object.entries({ ...one, ...changes?.[one.id] }).filter(([, value]) => value !== null);
    return Object.fromEntries(put) as ManifestQuestion; // a question with words of its own kind put over it
  });
}

/** A survey as one visitor sees it. */
function seenBy(survey: ManifestSurvey, locale?: string, variantId?: string): ManifestQuestion[] {
  const variant = survey.variants?.find(({ id }) => id === variantId);
  const inLanguage = (from: ManifestSurvey['locales']) => from?.[locale ?? '']?.questions;
  const words = [inLanguage(survey.locales), variant?.questions, inLanguage(variant?.locales)];
  return words.reduce<ManifestQuestion[]>(applied, survey.questions);
}

function firstOf(manifest: Manifest): ManifestSurvey {
  const [survey] = manifest.surveys;
  if (!survey) throw new Error('no survey');
  return survey;
}
const compiled = (survey: Partial<SurveyInput>) => firstOf(compile(documentOf(documentInput(survey)), 1));

const ease: QuestionInput = { id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy was it?' };
const why: QuestionInput = { id: 'why', type: 'text', text: 'Why?', placeholder: 'Because' };
const german = {
  thanks: 'Danke',
  questions: { ease: { text: 'Wie leicht war es?', labels: { low: 'schwer', high: 'leicht' } } },
};

describe('the words of a survey in other languages', () => {
  it('travel alone: only the keys that are different', () => {
    const { locales } = compiled({ questions: [ease, why], locales: { de: german } });
    expect(locales?.de?.thanks).toBe('Danke');
    expect(locales?.de?.questions.ease).toEqual({
      text: 'Wie leicht war es?',
      low: 'schwer',
      high: 'leicht',
    });
    expect(locales?.de?.questions.why).toBeUndefined();
  });

  it('are not sent for the language that the survey is written in', () => {
    expect(compiled({ locales: { en: german } }).locales).toBeUndefined();
  });

  it('keep the logic of the survey', () => {
    const logic = [{ when: { answer: 'ease', atMost: 2 }, go: 'why' }, { go: 'end' }];
    const survey = compiled({ questions: [{ ...ease, logic }, why], locales: { de: german } });
    expect(seenBy(survey, 'de')[0]).toMatchObject({
      text: 'Wie leicht war es?',
      logic: survey.questions[0]?.logic,
    });
  });
});

describe('a variant', () => {
  it('travels as what it says instead', () => {
    const { variants } = compiled({
      questions: [ease, why],
      variants: [{ id: 'b', weight: 2, placement: 'modal', questions: { ease: { text: 'Easy?' } } }],
    });
    expect(variants).toEqual([
      { id: 'b', weight: 2, placement: 'modal', questions: { ease: { text: 'Easy?' } } },
    ]);
  });

  it('takes away what its scale has not: words of the steps, and their order', () => {
    const survey = compiled({
      questions: [{ ...ease, scale: 'easy3' }],
      variants: [{ id: 'b', questions: { ease: { scale: 'ease7' } } }],
    });
    const [drawn] = seenBy(survey, 'en', 'b');
    expect(drawn).toEqual(compileQuestion(question.parse({ ...ease, scale: 'ease7' })));
    expect(drawn).not.toHaveProperty('steps');
    expect(drawn).not.toHaveProperty('highFirst');
  });

  it('keeps the survey’s words in a language where it says the same', () => {
    const survey = compiled({
      questions: [ease],
      locales: { de: german },
      variants: [
        {
          id: 'b',
          questions: { ease: { text: 'Easy?' } },
          locales: { de: { questions: { ease: { text: 'Leicht?' } } } },
        },
      ],
    });
    expect(seenBy(survey, 'de', 'b')[0]).toMatchObject({ text: 'Leicht?', low: 'schwer', high: 'leicht' });
  });

  it('speaks the written language where it says something of its own and nobody translated that', () => {
    const survey = compiled({
      questions: [ease],
      locales: { de: german },
      variants: [{ id: 'b', questions: { ease: { text: 'Easy?', labels: { low: 'No', high: 'Yes' } } } }],
    });
    expect(seenBy(survey, 'de', 'b')[0]).toMatchObject({ text: 'Easy?', low: 'No', high: 'Yes' });
  });

  it('may thank in words of its own', () => {
    const variants = [{ id: 'b', locales: { de: { thanks: 'Vielen Dank' } } }];
    const survey = compiled({ locales: { de: german }, variants });
    expect(survey.variants?.[0]?.locales?.de?.thanks).toBe('Vielen Dank');
  });
});

const words = fc.constantFrom('one', 'two', 'three', 'four', 'five');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const labels = fc.record({ low: words, high: words });
const given = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
const options = fc.tuple(words, words).map(([a, b]) => [
  { id: 'a', text: a },
  { id: 'b', text: b },
]);

/** Questions of all kinds that words or scales may change. */
const questionDrawn: fc.Arbitrary<Question> = fc
  .oneof(
    fc.record({
      type: fc.constant('ces'),
      scale: fc.constantFrom('agree7', 'ease5', 'effort5', 'easy3'),
      text: words,
      labels: maybe(labels),
    }),
    fc.record({
      type: fc.constant('csat'),
      scale: fc.constantFrom(5, 7),
      text: words,
      labels: maybe(labels),
    }),
    fc.record({
      type: fc.constant('matrix'),
      scale: fc.constantFrom(3, 5, 7),
      text: words,
      rows: options,
      notApplicable: fc.constantFrom(true, false, 'n/a'),
    }),
    fc.record({
      type: fc.constantFrom('choice', 'choices'),
      text: words,
      options,
      other: fc.constantFrom(true, false, 'else'),
    }),
    fc.record({ type: fc.constant('text'), text: words, placeholder: maybe(words) }),
    fc.record({ type: fc.constant('contact'), text: words, consent: words }),
    fc.record({
      type: fc.constant('expectation'),
      text: words,
      labels: maybe(fc.record({ low: words, middle: words, high: words })),
    }),
    fc.record({ type: fc.constantFrom('yesno', 'thumbs', 'mood'), text: words, labels: maybe(labels) }),
    fc.record({
      type: fc.constant('statement'),
      text: words,
      link: maybe(words.map((text) => ({ url: '/a', text }))),
    }),
  )
  .map((drawn) => question.parse({ id: 'q', ...given(drawn) }));

const textsDrawn: fc.Arbitrary<QuestionTexts> = fc
  .record({
    text: maybe(words),
    labels: maybe(fc.record({ low: words, middle: words, high: words })),
    rows: maybe(fc.dictionary(fc.constantFrom('a', 'b'), words)),
    options: maybe(fc.dictionary(fc.constantFrom('a', 'b'), words)),
    notApplicable: maybe(words),
    other: maybe(words),
    placeholder: maybe(words),
    consent: maybe(words),
    link: maybe(words),
  })
  .map((drawn) => given(drawn));

const scalesOf = (type: string) => {
  if (type === 'ces') return ['agree5', 'ease7', 'effort5', 'easy3', undefined];
  if (type === 'csat') return [5, 7, undefined];
  return type === 'matrix' ? [3, 5, 7, undefined] : [undefined];
};

const surveyDrawn: fc.Arbitrary<Survey> = questionDrawn.chain((one) =>
  fc
    .record({
      survey: textsDrawn,
      own: maybe(textsDrawn),
      text: maybe(words),
      scale: fc.constantFrom(...scalesOf(one.type)),
      labels: maybe(labels),
    })
    .map(({ survey: texts, own, text, scale, labels }) => {
      const isScale = 'labels' in one || ['ces', 'csat', 'yesno', 'thumbs', 'mood'].includes(one.type);
      const change = given({
        text,
        scale,
        labels: isScale && one.type !== 'expectation' ? labels : undefined,
      });
      const [survey] = documentOf(documentInput()).surveys;
      if (!survey) throw new Error('no survey');
      return {
        ...survey,
        questions: [one],
        locales: { de: translation.parse({ questions: { q: texts } }) },
        variants: [
          variantSchema.parse({
            id: 'b',
            questions: { q: change },
            ...(own && { locales: { de: { questions: { q: own } } } }),
          }),
        ],
      };
    }),
);

const manifestFor = (survey: Survey): ManifestSurvey => {
  const document: Document = { ...documentOf(documentInput()), surveys: [survey] };
  return firstOf(compile(document, 1));
};

describe('changes put over the written questions', () => {
  it('give the translated question', () => {
    fc.assert(
      fc.property(surveyDrawn, (survey) => {
        const wanted = survey.questions.map((one) =>
          compileQuestion(translated(one, survey.locales.de?.questions[one.id]), 'de'),
        );
        expect(seenBy(manifestFor(survey), 'de')).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('give the variant’s question', () => {
    fc.assert(
      fc.property(surveyDrawn, (survey) => {
        const wanted = questionsOf(survey, 'b').map((one) => compileQuestion(one, 'en'));
        expect(seenBy(manifestFor(survey), 'en', 'b')).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('give the variant’s question in its own words, of whatever language, where it says all of them', () => {
    fc.assert(
      fc.property(surveyDrawn, (survey) => {
        const own = survey.variants[0]?.locales.de?.questions.q ?? {};
        const all: QuestionTexts = { ...survey.locales.de?.questions.q, ...own };
        const [variant] = survey.variants;
        if (!variant) throw new Error('no variant');
        const full: Survey = {
          ...survey,
          variants: [{ ...variant, locales: { de: { questions: { q: all } } } }],
        };
        const wanted = questionsOf(full, 'b').map((one) => compileQuestion(translated(one, all), 'de'));
        expect(seenBy(manifestFor(full), 'de', 'b')).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('never say again what is already so', () => {
    fc.assert(
      fc.property(surveyDrawn, (survey) => {
        const manifest = manifestFor(survey);
        const before = new Map(manifest.questions.map((one) => [one.id, one]));
        for (const [id, change] of Object.entries(manifest.locales?.de?.questions ?? {}))
          for (const [key, value] of Object.entries(change))
            expect(Reflect.get(before.get(id) ?? {}, key)).not.toEqual(value);
      }),
    );
  });
});
