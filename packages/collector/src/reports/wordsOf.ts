import { type Question, type Survey, withFallbacks } from '@cairn/schema';
import type { Asked } from './asked.js';

/** The wording of today; ids stand in for what is no longer in the document. */
export interface Words {
  surveyName: string;
  purpose: Survey['purpose'];
  text: string;
  /** Of the row of a matrix. */
  rowText?: string;
  /** The question itself, while it is in the document. */
  written: Question | undefined;
}

export function wordsOf(asked: Asked, surveys: readonly Survey[]): Words {
  const survey = surveys.find(({ id }) => id === asked.survey);
  const written = survey?.questions.find(({ id }) => id === asked.question);
  return {
    surveyName: survey?.name ?? asked.survey,
    purpose: survey?.purpose ?? 'interaction',
    text: written ? withFallbacks(written.text) : asked.question,
    ...(asked.row !== undefined && { rowText: textOfRow(asked.row, written) }),
    written,
  };
}

function textOfRow(row: string, question: Question | undefined): string {
  const rows = question?.type === 'matrix' ? question.rows : [];
  const found = rows.find(({ id }) => id === row);
  return found ? withFallbacks(found.text) : row;
}
