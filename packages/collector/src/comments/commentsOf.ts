import type { Answer, ResponseEvent } from '@cairn/schema';
import { givenSide } from '../rollups/givenScore.js';
import { choiceScale, otherOption, readMeasures, splitName, textScale } from '../rollups/measure.js';
import type { CommentTable } from '../store/commentTables.js';
import type { PromptTable } from '../store/tables.js';

/** Of a response, what its comments are made of. */
export type CommentedPrompt = Pick<
  PromptTable,
  'project_id' | 'prompt' | 'survey' | 'touchpoint' | 'response_at' | 'measures'
>;

/** Whether anything was written, without reading what. Nearly all responses end here. */
export function hasWords(measures: string): boolean {
  return measures.includes(` ${textScale} `) || measures.includes(`/${otherOption} ${choiceScale} `);
}

/** The comments of a prompt whose response has this body. A contact is no comment: it says who, not what. */
export function commentsOf(prompt: CommentedPrompt, body: string): CommentTable[] {
  const { project_id, survey, touchpoint, response_at: at, measures } = prompt;
  if (at === null || !hasWords(measures)) return [];
  // The body of a prompt's response is a response event that the schema has passed, or what erasure left of it.
  const { answers = [], locale = '' }: Partial<ResponseEvent> = JSON.parse(body);
  const shared = { project_id, prompt: prompt.prompt, survey, touchpoint, at, locale };
  const side = givenSide(measures);
  return questionsWithWords(measures).flatMap((question) => {
    const text = wordsOf(answers.find((answer) => answer.question === question)?.value);
    return text ? [{ ...shared, question, side, text }] : [];
  });
}

function questionsWithWords(measures: string): string[] {
  return readMeasures(measures).flatMap(({ question: name, scale }) => {
    const { question, part } = splitName(name);
    const isWritten = scale === textScale || (scale === choiceScale && part === otherOption);
    return isWritten ? [question] : [];
  });
}

/** A text, or the words beside "other". */
function wordsOf(value: Answer['value'] | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return wordsOf(value.find((one) => typeof one === 'object') ?? null);
  return typeof value.other === 'string' ? value.other.trim() : '';
}
