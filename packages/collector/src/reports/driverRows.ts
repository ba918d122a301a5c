import { type DriverRow, stepPosition } from '@cairn/metrics';
import { type Document, scaleNamed, scaleOf } from '@cairn/schema';
import { type Measure, splitName } from '../rollups/measure.js';
import type { SubjectOutcome, Voice } from './voices.js';

/** What drivers are sought of. */
export type DriversOf =
  | { kind: 'answer'; survey: string; question: string }
  | { kind: 'outcome'; outcome: string };

export interface DriversInput {
  document: Document;
  of: DriversOf;
  /** Newest first. */
  voices: readonly Voice[];
  outcomes: readonly SubjectOutcome[];
}

/** What one person said, each by its newest answer, 0 for the worst to 1 for the best. */
interface Said {
  about?: number;
  scores: Record<string, number>;
}

/** One row for each person: what became of them, and the newest that they said of each candidate. */
export function driverRows(input: DriversInput): DriverRow[] {
  const people = new Map<string, Said>();
  for (const voice of input.voices) {
    const said = people.get(voice.subject) ?? { scores: Object.create(null) };
    people.set(voice.subject, said);
    for (const measure of voice.measures) note(said, { voice, measure, input });
  }
  const { of } = input;
  if (of.kind === 'answer') {
    return [...people.values()].flatMap(({ about, scores }) =>
      about === undefined ? [] : [{ outcome: about, scores }],
    );
  }
  const reached = new Set(
    input.outcomes.filter(({ name }) => name === of.outcome).map(({ subject }) => subject),
  );
  return [...people].map(([subject, { scores }]) => ({ outcome: Number(reached.has(subject)), scores }));
}

function note(
  said: Said,
  { voice, measure, input }: { voice: Voice; measure: Measure; input: DriversInput },
): void {
  const position = positionOf(measure);
  if (position === null) return;
  const { of, document } = input;
  if (of.kind === 'answer' && of.survey === voice.survey && of.question === measure.question) {
    said.about ??= position;
    return;
  }
  const candidate = candidateOf(voice, measure, document);
  if (candidate !== undefined && !(candidate in said.scores)) said.scores[candidate] = position;
}

function positionOf({ scale: name, bucket }: Measure): number | null {
  const scale = scaleNamed(name);
  return scale ? stepPosition(scale, bucket) : null;
}

/**
 * A row of a matrix by itself; a touchpoint by the first question of the surveys about a moment there. How people find
 * the whole is no candidate: it goes together with everything.
 */
function candidateOf(
  { survey: id, touchpoint }: Voice,
  measure: Measure,
  { surveys }: Document,
): string | undefined {
  const { question, part } = splitName(measure.question);
  if (part !== undefined) return `row ${id} ${question} ${part}`;
  const survey = surveys.find((one) => one.id === id);
  if (survey?.purpose !== 'interaction' || firstScored(survey) !== question) return undefined;
  return `touchpoint ${touchpoint}`;
}

/** The question that a survey is about: the first that is answered on a scale. */
export function firstScored({ questions }: Document['surveys'][number]): string | undefined {
  return questions.find((question) => question.type !== 'matrix' && scaleOf(question))?.id;
}
