import {
  addMoments,
  type Moments,
  type OutcomesByBand,
  outcomesByBand,
  outcomesSentence,
  type SentenceLanguage,
  type StepOutcomes,
} from '@cairn/metrics';
import { type Document, type Scale, scaleNamed, withFallbacks } from '@cairn/schema';
import type { SubjectOutcome, Voice } from './voices.js';

/** One outcome, how often it was reported, and what it was worth in each currency. */
export interface OutcomeSum {
  name: string;
  n: number;
  /** Without a currency it is empty: a number of anything. */
  values: { currency: string; n: number; sum: number }[];
}

/** What came of those who scored good, neutral and bad. */
export interface OutcomeReport extends OutcomesByBand {
  /** Whether the score is why, this report does not say. */
  kind: 'correlation';
  outcome: string;
  /** Of the values; the one that most of them are in, empty where they have none. */
  currency: string;
  survey: string;
  question: string;
  text: string;
  scale: string;
  sentence: string;
}

/** Outcomes by name, the most frequent first. */
export function sumOutcomes(outcomes: readonly SubjectOutcome[]): OutcomeSum[] {
  const sums = new Map<string, OutcomeSum>();
  for (const { name, value, currency = '' } of outcomes) {
    const sum = sums.get(name) ?? { name, n: 0, values: [] };
    sums.set(name, sum);
    sum.n += 1;
    if (value === undefined) continue;
    const known = sum.values.find((one) => one.currency === currency);
    if (known) {
      known.n += 1;
      known.sum += value;
    } else sum.values.push({ currency, n: 1, sum: value });
  }
  const inOrder = [...sums.values()].sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  for (const { values } of inOrder) {
    for (const value of values) value.sum = Number(value.sum.toPrecision(15));
    values.sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1));
  }
  return inOrder;
}

export interface OutcomeInput {
  document: Document;
  outcome: string;
  survey: string;
  question: string;
  /** Newest first. */
  voices: readonly Voice[];
  outcomes: readonly SubjectOutcome[];
  /** Of the sentence. Default: English. */
  language?: SentenceLanguage | undefined;
}

/** Undefined where the question was never answered on a scale. */
export function outcomeReport(input: OutcomeInput): OutcomeReport | undefined {
  const { document, outcome, survey, question } = input;
  const answers = answersTo(input);
  const scale = [...answers.values()][0]?.[0]?.scale;
  if (!scale) return undefined;
  const theirs = input.outcomes.filter(({ name }) => name === outcome);
  const currency = sumOutcomes(theirs)[0]?.values[0]?.currency ?? '';
  const bands = outcomesByBand(scale, stepOutcomes(peopleOf(answers, theirs), { scale, currency }));
  const written = document.surveys
    .find(({ id }) => id === survey)
    ?.questions.find(({ id }) => id === question);
  return {
    ...{ kind: 'correlation', outcome, currency, survey, question, scale: scale.name },
    text: written ? withFallbacks(written.text) : question,
    sentence: outcomesSentence(bands, outcome, input.language),
    ...bands,
  };
}

interface Answer {
  step: number;
  scale: Scale;
  at: number;
}

/** Everybody's answers to the question, newest first. */
function answersTo({ voices, survey, question }: OutcomeInput): Map<string, Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const voice of voices) {
    if (voice.survey !== survey) continue;
    const measure = voice.measures.find((one) => one.question === question);
    const scale = measure && scaleNamed(measure.scale);
    if (!scale) continue;
    const before = answers.get(voice.subject) ?? [];
    answers.set(voice.subject, [...before, { step: measure.bucket, scale, at: voice.at }]);
  }
  return answers;
}

interface Person extends Answer {
  /** What came of them from that answer on. */
  outcomes: SubjectOutcome[];
}

/** Each person by the newest answer before the outcome; those for whom there was none by their newest. */
function peopleOf(
  answers: ReadonlyMap<string, readonly Answer[]>,
  outcomes: readonly SubjectOutcome[],
): Person[] {
  const bySubject = new Map<string, SubjectOutcome[]>();
  for (const one of outcomes) bySubject.set(one.subject, [...(bySubject.get(one.subject) ?? []), one]);
  return [...answers].flatMap(([subject, given]) => {
    const theirs = bySubject.get(subject) ?? [];
    const last = Math.max(...theirs.map(({ at }) => at));
    const answer = given.find(({ at }) => at <= last) ?? given[0];
    return answer ? [{ ...answer, outcomes: theirs.filter(({ at }) => at >= answer.at) }] : [];
  });
}

function stepOutcomes(people: readonly Person[], of: { scale: Scale; currency: string }): StepOutcomes[] {
  const steps = new Map<number, StepOutcomes>();
  for (const { step, outcomes, scale } of people) {
    if (scale !== of.scale) continue;
    const counted = steps.get(step) ?? { step, respondents: 0, reached: 0, values: noValues };
    counted.respondents += 1;
    if (outcomes.length) counted.reached += 1;
    counted.values = addMoments(counted.values, worthOf(outcomes, of.currency));
    steps.set(step, counted);
  }
  return [...steps.values()];
}

const noValues: Moments = { n: 0, sum: 0, squares: 0 };

/** What one person's outcomes were worth together, as one number among others; none where no value was told. */
function worthOf(outcomes: readonly SubjectOutcome[], wanted: string): Moments {
  const values = outcomes.flatMap(({ value, currency = '' }) =>
    value === undefined || currency !== wanted ? [] : [value],
  );
  if (!values.length) return noValues;
  const sum = values.reduce((total, value) => total + value, 0);
  return { n: 1, sum, squares: sum ** 2 };
}
