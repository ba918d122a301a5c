import type { BreakpointInput } from '@cairn/metrics';
import { type Document, type Scale, scaleNamed, type Touchpoint } from '@cairn/schema';
import { splitName } from '../rollups/measure.js';
import type { AnswerSum, ReachSum } from '../store/rollupSums.js';
import { targetOf } from './targetOf.js';
import { wordsOf } from './wordsOf.js';

/** One closed question at one touchpoint, as the rollups name it; of a matrix, one row. */
export interface BreakpointPlace {
  touchpoint: string;
  survey: string;
  /** `parts/delivery` for a row. */
  question: string;
  scale: string;
}

/** No id and no name of a scale holds a space. */
export function breakpointId({ touchpoint, survey, question, scale }: BreakpointPlace): string {
  return `${touchpoint} ${survey} ${question} ${scale}`;
}

export function breakpointPlace(id: string): BreakpointPlace {
  const [touchpoint = '', survey = '', question = '', scale = ''] = id.split(' ');
  return { touchpoint, survey, question, scale };
}

export interface BreakpointFigures {
  /** The live one: what it does not ask any more cannot be mended, and is left out. */
  document: Document;
  answers: readonly AnswerSum[];
  reach: readonly ReachSum[];
}

/** Sums of the rollups as what can be ranked. */
export function breakpointInputs(figures: BreakpointFigures): BreakpointInput[] {
  const { document, reach } = figures;
  const moments = new Map(reach.map((sum) => [sum.touchpoint, Math.round(sum.moments)]));
  return document.journey.touchpoints.flatMap((touchpoint) => {
    const measured = measuredAt(touchpoint.id, figures);
    return measured.map((one) =>
      inputOf(one, { touchpoint, figures, moments, isAlone: measured.length === 1 }),
    );
  });
}

interface Measured {
  place: BreakpointPlace;
  scale: Scale;
  answers: Map<number, number>;
}

function measuredAt(touchpoint: string, { document, answers }: BreakpointFigures): Measured[] {
  const found = new Map<string, Measured>();
  for (const sum of answers) {
    const scale = scaleNamed(sum.scale);
    if (sum.touchpoint !== touchpoint || !scale || !isAsked(sum, document)) continue;
    const { survey, question } = sum;
    const place = { touchpoint, survey, question, scale: scale.name };
    const one = found.get(breakpointId(place)) ?? { place, scale, answers: new Map() };
    one.answers.set(sum.bucket, (one.answers.get(sum.bucket) ?? 0) + sum.n);
    found.set(breakpointId(place), one);
  }
  return [...found.values()];
}

/** Whether the document still has the question. */
export function isAsked(
  { survey, question }: Pick<BreakpointPlace, 'survey' | 'question'>,
  document: Document,
): boolean {
  const asked = splitName(question).question;
  const questions = document.surveys.find(({ id }) => id === survey)?.questions ?? [];
  return questions.some(({ id }) => id === asked);
}

interface Around {
  touchpoint: Touchpoint;
  figures: BreakpointFigures;
  moments: ReadonlyMap<string, number>;
  /** The only thing that is measured there. */
  isAlone: boolean;
}

function inputOf({ place, scale, answers }: Measured, around: Around): BreakpointInput {
  const { touchpoint, figures, moments, isAlone } = around;
  const { question, part: row } = splitName(place.question);
  const asked = { survey: place.survey, question, scale: place.scale, ...(row !== undefined && { row }) };
  const { purpose, text, rowText } = wordsOf(asked, figures.document.surveys);
  const target = targetOf(scale, figures.document.settings);
  return {
    id: breakpointId(place),
    touchpoint: touchpoint.id,
    // Of several things at one touchpoint a sentence must say which it is about.
    name: isAlone ? touchpoint.name : `${touchpoint.name} (“${rowText ?? text}”)`,
    ...{ stage: touchpoint.stage, purpose, scale, answers, importance: touchpoint.importance },
    reach: moments.get(touchpoint.id) ?? null,
    ...(target !== null && { target }),
  };
}
