import type { Question } from '@cairn/schema';
import { otherOption, partName, splitName } from '../rollups/measure.js';
import type { AnswerSum } from '../store/rollupSums.js';
import type { Asked } from './asked.js';
import type { Words } from './wordsOf.js';

/** One choice question at one touchpoint. Of `choices`, the counts may add up to more than `n`. */
export interface JourneyChoice {
  survey: string;
  surveyName: string;
  question: string;
  text: string;
  /** Those who chose anything: what a share is of. */
  n: number;
  /** In the order of the document, then "other", then what is no longer offered. */
  options: { id: string; text: string; n: number }[];
}

export function choiceEntry(asked: Asked & Words, answers: readonly AnswerSum[]): JourneyChoice {
  const { survey, surveyName, question, text } = asked;
  const counts = countsOf(asked, answers);
  const offered = offeredBy(asked.written);
  const gone = [...counts.keys()].filter((id) => id && !offered.some((option) => option.id === id));
  const options = [...offered, ...gone.map((id) => ({ id, text: id === otherOption ? usualOther : id }))];
  return {
    ...{ survey, surveyName, question, text },
    n: counts.get('') ?? 0,
    options: options.map((option) => ({ ...option, n: counts.get(option.id) ?? 0 })),
  };
}

const usualOther = 'Other';

function offeredBy(question: Question | undefined): { id: string; text: string }[] {
  if (question?.type !== 'choice' && question?.type !== 'choices') return [];
  const { options, other } = question;
  if (!other) return options;
  return [...options, { id: otherOption, text: other === true ? usualOther : other }];
}

/** Counts by option; under the empty name, those who answered at all. */
function countsOf(asked: Asked, answers: readonly AnswerSum[]): Map<string, number> {
  const counts = new Map<string, number>();
  const prefix = partName(asked.question, '');
  for (const { survey, question, scale, n } of answers) {
    if (survey !== asked.survey || scale !== asked.scale) continue;
    if (question !== asked.question && !question.startsWith(prefix)) continue;
    const { part = '' } = splitName(question);
    counts.set(part, (counts.get(part) ?? 0) + n);
  }
  return counts;
}
