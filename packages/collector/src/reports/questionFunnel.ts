import { type Survey, withFallbacks } from '@cairn/schema';
import { dismissedScale, partName, splitName } from '../rollups/measure.js';
import type { AnswerSum } from '../store/rollupSums.js';

/** How far visitors get: one question of a survey, in the order in which it is asked. */
export interface QuestionStep {
  question: string;
  text: string;
  /** Those who answered it; of a matrix, those who answered its most answered row. */
  answered: number;
  /** Those who closed the prompt while it was on the screen. */
  dismissed: number;
}

/** Every question of a survey with how many came past it; `answers` are of one touchpoint. */
export function questionFunnel(survey: Survey, answers: readonly AnswerSum[]): QuestionStep[] {
  const own = answers.filter((sum) => sum.survey === survey.id);
  return survey.questions.map(({ id, text }) => {
    const ofQuestion = own.filter((sum) => splitName(sum.question).question === id);
    const [dismissals, given] = [
      ofQuestion.filter(({ scale }) => scale === dismissedScale),
      ofQuestion.filter(({ scale }) => scale !== dismissedScale),
    ];
    return {
      question: id,
      text: withFallbacks(text),
      answered: answeredIn(id, given),
      dismissed: totalOf(dismissals),
    };
  });
}

/** The question itself where it is counted; a matrix is counted by its rows, and few skip all but one. */
function answeredIn(question: string, given: readonly AnswerSum[]): number {
  const itself = given.filter((sum) => sum.question === question);
  if (itself.length) return totalOf(itself);
  const rows = new Set(given.flatMap((sum) => splitName(sum.question).part ?? []));
  const totals = [...rows].map((row) =>
    totalOf(given.filter((sum) => sum.question === partName(question, row))),
  );
  return Math.max(0, ...totals);
}

function totalOf(sums: readonly AnswerSum[]): number {
  return sums.reduce((total, { n }) => total + n, 0);
}
