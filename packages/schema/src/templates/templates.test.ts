import { describe, expect, it } from 'vitest';
import { compile } from '../compile.js';
import { defaultStages } from '../defaultStages.js';
import type { Document } from '../document.js';
import { limits } from '../limits.js';
import { lintDocument } from '../lint/lintDocument.js';
import { manifest } from '../manifest.js';
import { parseDocument } from '../parseDocument.js';
import { pinnedAlarms } from './pinnedAlarms.js';
import { surveyFrom } from './surveyFrom.js';
import type { Template } from './template.js';
import { templates } from './templates.js';

/** The classical table: number, type, scale and wording of the main question. */
const classics: readonly [number: number, type: string, scale: unknown, text: string][] = [
  [1, 'nps', '1-5', 'How would you feel about recommending us to friends or family?'],
  [1, 'nps', '0-10', 'How would you feel about recommending us to friends or family?'],
  [2, 'text', undefined, 'What can we do better?'],
  [3, 'text', undefined, 'What are we doing really well?'],
  [4, 'ces', 'effort5', 'How much effort did you personally have to put forth to handle your request?'],
  [5, 'expectation', undefined, 'How did this effort compare to your expectations?'],
  [6, 'ces', 'agree7', 'To what extent do you agree: {company} made it easy to handle my issue.'],
  [7, 'ces', 'easy3', 'Overall, how easy was it to get the help you wanted today?'],
  [8, 'csat', 5, 'Overall, how satisfied or dissatisfied are you with our company?'],
  [8, 'csat', 7, 'Overall, how satisfied or dissatisfied are you with our company?'],
  [
    9,
    'csat',
    5,
    'Overall, how satisfied are you with the customer service experience that you received from us?',
  ],
  [10, 'rating', 5, 'How would you rate the quality of your most recent service interaction?'],
  [11, 'ces', 'ease5', 'How easy is our website to navigate?'],
  [12, 'mood', 2, 'How did we do today?'],
  [13, 'yesno', undefined, 'Did we answer your question today?'],
  [14, 'expectation', undefined, 'Did we meet your expectations?'],
  [15, 'csat', 5, 'How did {agentName} do today?'],
  [16, 'yesno', undefined, 'Were you able to find the information you were looking for on our website?'],
  [17, 'rating', 5, 'How responsive have we been to your questions or concerns about our products?'],
  [18, 'likelihood', undefined, 'How likely are you to buy again from us?'],
  [19, 'text', undefined, 'Is there anything that almost prevented you from using our product or service?'],
  [20, 'text', undefined, 'What should we do to WOW you?'],
  [21, 'rating', 5, 'How would you rate your overall experience with {facility}?'],
  [22, 'ces', 'ease5', 'How easy was it to schedule an appointment with {facility}?'],
  [23, 'mood', 5, 'How was your stay at {hotel}?'],
  [24, 'matrix', 5, 'Please rate your experience at {hotel} on the following:'],
  [25, 'yesno', undefined, 'During your stay did you experience any problems?'],
  [26, 'thumbs', undefined, 'How helpful is this article?'],
  [27, 'mood', 5, 'How did you like this blog?'],
];

const stages = [...defaultStages, { id: 'cancellation', name: 'Cancellation' }];

function documentWith(template: Template, locale: 'en' | 'de' = 'en'): Document {
  const survey = surveyFrom(template, { id: template.id, touchpoints: ['moment'], locale });
  const parsed = parseDocument({
    journey: {
      stages,
      touchpoints: [{ id: 'moment', stage: template.stage ?? 'use', name: 'Moment' }],
    },
    surveys: [{ ...survey, status: 'live' }],
    settings: { locale, locales: locale === 'en' ? ['de'] : [] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.document;
}

const sorted = (alarms: string[]) => [...new Set(alarms)].sort();
const pins = ({ id }: Template) => pinnedAlarms[id] ?? [];
const byId = (id: string | undefined) => templates.find((one) => one.id === id);

describe('the template library', () => {
  it('has every classical question, in its words and on its scale, in the order of the table', () => {
    const numbered = templates
      .filter(({ number }) => number !== undefined)
      .sort((one, other) => Number(one.number) - Number(other.number))
      .map(({ number, questions: [main] }) => [
        number,
        main?.type,
        main && 'scale' in main ? main.scale : undefined,
        main?.text.replace(/\|[^}]*\}/g, '}'),
      ]);
    expect(numbered).toEqual(classics);
  });

  it('has a survey for each of nine stages', () => {
    const surveys = templates.filter(({ kind }) => kind === 'survey');
    expect(surveys.map(({ stage }) => stage).sort()).toEqual(stages.map(({ id }) => id).sort());
  });

  it('names what each cleaner variant says better', () => {
    const variants = templates.filter(({ cleanerOf }) => cleanerOf !== undefined);
    expect(variants.map(({ cleanerOf }) => byId(cleanerOf)?.cleaner)).toEqual(variants.map(({ id }) => id));
  });

  it('has no id twice', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });

  it('counts less effort, no problems and exceeded expectations as good', () => {
    const ends = [5, 14, 25].map((number) => templates.find((one) => one.number === number)?.questions[0]);
    expect(ends).toMatchObject([{ good: 'less' }, { good: 'more' }, { good: 'no' }]);
  });

  it('asks promoters what goes well and everyone else what to do better', () => {
    const [onFive, onEleven] = ['nps-1-5', 'nps-0-10'].map((id) => byId(id)?.questions[0]?.logic);
    const from = (promoters: number) => [
      { when: { answer: 'recommend', atLeast: promoters }, go: 'well' },
      { when: { answer: 'recommend', atMost: promoters - 1 }, go: 'better' },
      { go: 'end' },
    ];
    expect([onFive, onEleven]).toEqual([from(5), from(9)]);
  });

  it('pins alarms only of templates that are there', () => {
    expect(Object.keys(pinnedAlarms).filter((id) => !byId(id))).toEqual([]);
  });

  it('keeps the questions of the consideration stage out of the checkout', () => {
    expect(byId('stage-consideration')?.trigger).toMatchObject({ url: '/products/*' });
  });
});

describe.each(templates)('template $id', (template) => {
  it('compiles into a manifest that the browser takes, in English and in German', () => {
    for (const locale of ['en', 'de'] as const) {
      const compiled = compile(documentWith(template, locale), 1);
      expect(manifest.safeParse(compiled).error).toBeUndefined();
      expect(compiled.surveys).toHaveLength(1);
    }
  });

  it('raises the alarms that are pinned and no other, in English and in German', () => {
    const found = lintDocument(documentWith(template)).map(
      ({ rule, path }) => `${path.includes('.locales.de') ? 'de' : 'en'} ${rule}`,
    );
    const pinned = pins(template).flatMap(({ rule, languages }) => languages.map((one) => `${one} ${rule}`));
    expect(sorted(found)).toEqual(sorted(pinned));
    const written = lintDocument(documentWith(template, 'de')).map(({ rule }) => `de ${rule}`);
    expect(sorted(written)).toEqual(sorted(pinned.filter((one) => one.startsWith('de'))));
  });

  it('names a cleaner variant that raises nothing, exactly where it raises something', () => {
    expect(!!template.cleaner).toBe(pins(template).length > 0);
    for (const { cleaner } of pins(template)) {
      expect(cleaner).toBe(template.cleaner);
      expect(byId(cleaner)?.cleanerOf).toBeDefined();
      expect(pinnedAlarms[cleaner]).toBeUndefined();
    }
  });

  it('lists the placeholders that it holds, each with a fallback', () => {
    const said = JSON.stringify([template.questions, template.locales]);
    const held = [...said.matchAll(/\{(\w+)\|[^{}"]+\}/g)].map(([, name = '']) => name);
    expect(sorted(held)).toEqual(sorted([...(template.properties ?? [])]));
  });

  it('leaves room for the open question that a score is given', () => {
    expect(documentWith(template).surveys[0]?.questions.length).toBeLessThanOrEqual(limits.maxQuestions);
  });
});

describe('surveyFrom', () => {
  const [score] = templates.filter(({ id }) => id === 'satisfaction-5');
  if (!score) throw new Error('the template satisfaction-5 is gone');
  const options = { id: 'how', touchpoints: ['moment'] };

  it('gives a score an open question, unless told not to', () => {
    const types = (survey: ReturnType<typeof surveyFrom>) => survey.questions.map(({ type }) => type);
    expect(types(surveyFrom(score, options))).toEqual(['csat', 'text']);
    expect(types(surveyFrom(score, { ...options, openQuestion: false }))).toEqual(['csat']);
  });

  it('is a copy that may be edited', () => {
    const survey = surveyFrom(score, options);
    for (const question of survey.questions) question.text = 'Something else?';
    expect(score.questions[0]?.text).toMatch(/^Overall/);
  });

  it('is written in German for a German project', () => {
    const survey = surveyFrom(score, { ...options, locale: 'de', name: 'Zufriedenheit' });
    expect(survey).toMatchObject({
      name: 'Zufriedenheit',
      questions: [{ text: expect.stringMatching(/^Wie zufrieden/) }, {}],
    });
    expect(survey.locales).toBeUndefined();
  });
});
