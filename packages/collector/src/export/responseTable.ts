import type { Answer, Document } from '@cairn/schema';
import type { ResponseItem } from '../store/responses.js';
import type { Cell } from './csvCell.js';

/** What a row says before its answers. Attributes are one cell: any page may send names of its own. */
const leading: readonly (readonly [name: string, cellOf: (item: ResponseItem) => Cell])[] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at],
  ['receivedAt', ({ receivedAt }) => receivedAt],
  ['prompt', ({ prompt }) => prompt],
  ['survey', ({ survey }) => survey],
  ['version', ({ version }) => version],
  ['variant', ({ variant }) => variant],
  ['touchpoint', ({ touchpoint }) => touchpoint],
  ['locale', ({ locale }) => locale],
  ['complete', ({ complete }) => complete],
  ['visitor', ({ visitor }) => visitor],
  ['respondent', ({ respondent }) => respondent],
  ['page', ({ context }) => context?.page],
  ['device', ({ context }) => context?.device],
  ['attributes', ({ context }) => context?.attributes && JSON.stringify(context.attributes)],
  ['properties', ({ context }) => context?.properties && JSON.stringify(context.properties)],
];

/** Responses as rows: what all of them have, then a column for each question, `survey.question`. */
export class ResponseTable {
  readonly #questions: readonly string[];

  constructor(questions: Iterable<string>) {
    this.#questions = [...questions];
  }

  get header(): string[] {
    return [...leading.map(([name]) => name), ...this.#questions];
  }

  rowOf(item: ResponseItem): Cell[] {
    const answers = new Map(
      item.answers.map((answer) => [columnOf(item.survey, answer.question), answer.value]),
    );
    return [
      ...leading.map(([, cellOf]) => cellOf(item)),
      ...this.#questions.map((question) => cellOf(answers.get(question))),
    ];
  }
}

/** The columns of a document, in the order of its surveys. A statement has no answer. */
export function columnsOf({ surveys }: Pick<Document, 'surveys'>): string[] {
  return surveys.flatMap(({ id, questions }) =>
    questions.filter(({ type }) => type !== 'statement').map((question) => columnOf(id, question.id)),
  );
}

export function columnOf(survey: string, question: string): string {
  return `${survey}.${question}`;
}

/** An answer in one cell: several choices or parts stand side by side. */
function cellOf(value: Answer['value'] | undefined): Cell {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wordOf).join('; ');
  return Object.entries(value)
    .map(([part, inner]) => `${part}: ${inner ?? 'not applicable'}`)
    .join('; ');
}

function wordOf(chosen: string | { other: string }): string {
  return typeof chosen === 'string' ? chosen : `other: ${chosen.other}`;
}
