import { questionsOf } from '@cairn/schema';
import { type GivenAnswer, givenAnswers } from '../answers/givenAnswers.js';
import type { WrittenSurveys } from '../answers/writtenSurveys.js';
import type { ResponseItem } from '../store/responses.js';
import type { Cell } from './csvCell.js';

interface Row {
  item: ResponseItem;
  answer: GivenAnswer;
  surveyName: string;
}

const columns: readonly (readonly [name: string, cellOf: (row: Row) => Cell])[] = [
  ['id', ({ item }) => item.id],
  ['at', ({ item }) => item.at],
  ['receivedAt', ({ item }) => item.receivedAt],
  ['prompt', ({ item }) => item.prompt],
  ['survey', ({ item }) => item.survey],
  ['surveyName', ({ surveyName }) => surveyName],
  ['version', ({ item }) => item.version],
  ['variant', ({ item }) => item.variant],
  ['touchpoint', ({ item }) => item.touchpoint],
  ['locale', ({ item }) => item.locale],
  ['complete', ({ item }) => item.complete],
  ['visitor', ({ item }) => item.visitor],
  ['respondent', ({ item }) => item.respondent],
  ['question', ({ answer }) => answer.question],
  ['questionText', ({ answer }) => answer.text],
  ['type', ({ answer }) => answer.type],
  ['part', ({ answer }) => answer.part],
  ['partText', ({ answer }) => answer.partText],
  ['value', ({ answer }) => answer.value],
  ['label', ({ answer }) => answer.label],
  ['min', ({ answer }) => answer.min],
  ['max', ({ answer }) => answer.max],
  ['position', ({ answer }) => answer.position],
];

export const longHeader: readonly string[] = columns.map(([name]) => name);

/** A row for each thing that was answered: a question, a row of a matrix, an option that was chosen. */
export async function longRows(item: ResponseItem, surveys: WrittenSurveys): Promise<Cell[][]> {
  const found = await surveys.find(item.version, item.survey);
  const questions = found ? questionsOf(found.survey, item.variant) : [];
  const locale = found?.document.settings.locale ?? 'en';
  const surveyName = found?.survey.name ?? item.survey;
  return item.answers
    .flatMap((answer) =>
      givenAnswers(
        answer,
        questions.find(({ id }) => id === answer.question),
        locale,
      ),
    )
    .map((answer) => columns.map(([, cellOf]) => cellOf({ item, answer, surveyName })));
}
