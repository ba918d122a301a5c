import { type Document, type Question, questionsOf, type Survey, scaleOf } from '@cairn/schema';
import type { Random } from './random.js';

/** An event as a browser would send it, right in every field. */
export function validEvent(document: Document, random: Random): Record<string, unknown> {
  const survey = random.pick(document.surveys);
  const showing = {
    ...base(random),
    prompt: uuid(random),
    survey: survey.id,
    version: 1,
    touchpoint: random.pick(survey.touchpoints),
    locale: random.pick(['en', 'de', 'pt-BR']),
  };
  return random.pick([
    () => response(survey, showing, random),
    () => response(survey, showing, random),
    () => ({ ...showing, type: 'prompt.shown' }),
    () => ({
      ...showing,
      type: 'prompt.dismissed',
      how: random.pick(['close', 'later', 'never', 'timeout', 'page']),
    }),
    () => ({
      ...base(random),
      type: 'outcome',
      name: 'purchased',
      value: random.below(500),
      currency: 'EUR',
    }),
    () => ({
      ...base(random),
      type: 'touchpoint',
      counts: { [showing.touchpoint]: 1 + random.below(5) },
      rate: 0.1,
    }),
  ])();
}

function response(survey: Survey, showing: object, random: Random): Record<string, unknown> {
  const answers = questionsOf(survey)
    .filter(({ type }) => type !== 'statement')
    .map((question) => ({
      question: question.id,
      value: random.chance(0.1) ? null : answerTo(question, random),
    }));
  const context = {
    page: 'https://fernway.example/checkout',
    device: random.pick(['desktop', 'tablet', 'phone']),
    attributes: { plan: 'club', orders: random.below(20), member: random.chance(0.5) },
    properties: { total: random.next() * 500 },
  };
  return {
    ...showing,
    type: 'response',
    seq: 1 + random.below(3),
    complete: random.chance(0.5),
    answers,
    context,
  };
}

function answerTo(question: Question, random: Random): unknown {
  switch (question.type) {
    case 'text':
      return 'The map was hard to read.';
    case 'choice':
      return random.pick(question.options).id;
    case 'choices':
      return [random.pick(question.options).id];
    case 'contact':
      return {
        ...Object.fromEntries(question.fields.map((field) => [field, 'ada@fernway.example'])),
        consent: true,
      };
    case 'matrix':
      return Object.fromEntries(question.rows.map(({ id }) => [id, stepOf(question, random)]));
    default:
      return stepOf(question, random);
  }
}

function stepOf(question: Question, random: Random): number {
  const { min, max } = scaleOf(question) ?? { min: 1, max: 1 };
  return min + random.below(max - min + 1);
}

function base(random: Random) {
  return {
    id: uuid(random),
    at: new Date(Date.now() - random.below(60_000)).toISOString(),
    visitor: uuid(random),
    ...(random.chance(0.2) && { respondent: `customer-${random.below(50)}` }),
  };
}

/** A UUIDv7 of now, its other digits from the seed. */
function uuid(random: Random): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => random.below(16).toString(16)).join('');
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
}
