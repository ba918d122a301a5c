import { questionsOf, type Survey, scaleOf } from '@cairn/schema';
import {
  choiceScale,
  contactScale,
  dismissedScale,
  partName,
  splitName,
  textScale,
} from '../rollups/measure.js';
import type { AnswerSum } from '../store/rollupSums.js';

/** One thing that is measured at one touchpoint: a question, or a row of a matrix, on one scale. */
export interface Asked {
  survey: string;
  question: string;
  /** The row of a matrix. */
  row?: string;
  scale: string;
}

/** What is asked there now and what was answered there, each once. */
export function askedAt(
  touchpoint: string,
  of: { surveys: readonly Survey[]; answers: readonly AnswerSum[] },
): Asked[] {
  const all = [...askedNow(touchpoint, of.surveys), ...answered(of.answers)];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** What one survey asks now and what was answered in it, wherever that was. */
export function askedIn(survey: Survey, answers: readonly AnswerSum[]): Asked[] {
  const all = [...askedBy(survey), ...answered(answers)];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** Its sums, by bucket. */
export function sumsOf(asked: Asked, answers: readonly AnswerSum[]): AnswerSum[] {
  const name = asked.row === undefined ? asked.question : partName(asked.question, asked.row);
  return answers.filter(
    ({ survey, question, scale }) => survey === asked.survey && question === name && scale === asked.scale,
  );
}

/** What is asked whether or not anybody has answered; a variant may ask it on another scale. */
function askedNow(touchpoint: string, surveys: readonly Survey[]): Asked[] {
  return surveys
    .filter((survey) => survey.status === 'live' && survey.touchpoints.includes(touchpoint))
    .flatMap(askedBy);
}

function askedBy(survey: Survey): Asked[] {
  return [undefined, ...survey.variants].flatMap((variant) =>
    questionsOf(survey, variant?.id).flatMap((question) => measuresOf(survey.id, question)),
  );
}

function measuresOf(survey: string, question: Survey['questions'][number]): Asked[] {
  const of = { survey, question: question.id };
  switch (question.type) {
    case 'text':
      return [{ ...of, scale: textScale }];
    case 'contact':
      return [{ ...of, scale: contactScale }];
    case 'choice':
    case 'choices':
      return [{ ...of, scale: choiceScale }];
    case 'statement':
      return [];
    case 'matrix': {
      const scale = scaleOf(question)?.name ?? '';
      return question.rows.map((row) => ({ ...of, row: row.id, scale }));
    }
    default:
      return [{ ...of, scale: scaleOf(question)?.name ?? '' }];
  }
}

/** What was answered, even if it is no longer asked, or is asked on another scale now. */
function answered(answers: readonly AnswerSum[]): Asked[] {
  const given = answers.filter(({ scale }) => scale !== dismissedScale);
  return given.map(({ survey, question: name, scale }) => {
    const { question, part } = splitName(name);
    // The options of a choice belong to one entry, the question's.
    const isRow = part !== undefined && scale !== choiceScale;
    return { survey, question, ...(isRow && { row: part }), scale };
  });
}

function keyOf({ survey, question, row = '', scale }: Asked): string {
  return `${survey} ${question} ${row} ${scale}`;
}
