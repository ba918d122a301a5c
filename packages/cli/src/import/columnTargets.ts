import type { Question, Survey } from '@cairn/schema';
import type { Field } from './mapping.js';

/** What stands for a cell by the words of a mapping file. */
export type Values = ReadonlyMap<string, string | number | null>;

/** What becomes of the cells of one column. */
export type Target =
  | {
      to: 'field';
      field: Field /** Of several columns for one field the lowest that is filled in counts. */;
      rank: number;
    }
  | { to: 'attribute'; name: string }
  | { to: 'answer'; question: Question; values: Values }
  | { to: 'row'; question: Question; row: string; values: Values }
  | { to: 'option'; question: Question; option: string }
  | { to: 'other'; question: Question }
  | { to: 'contact'; question: Question; part: 'name' | 'email' }
  | { to: 'nothing'; why: string };

/** One column of the file. */
export interface Column {
  index: number;
  /** As the header has it; the second and later of one name with `#2` behind it. */
  name: string;
  target: Target;
}

/** What a target is called on the screen. */
export function targetText(target: Target): string {
  switch (target.to) {
    case 'field':
      return target.field;
    case 'attribute':
      return `attribute ${target.name}`;
    case 'answer':
      return target.question.id;
    case 'row':
      return `${target.question.id}/${target.row}`;
    case 'option':
      return `${target.question.id}/${target.option}`;
    case 'other':
      return `${target.question.id}/other`;
    case 'contact':
      return `${target.question.id}/${target.part}`;
    case 'nothing':
      return `not imported: ${target.why}`;
  }
}

/** What a file is imported into. */
export interface Into {
  survey: Survey;
  touchpoint: string;
  /** Languages whose words for steps are understood. */
  languages: readonly string[];
  /** What an answer whose language no column says is taken for. */
  locale: string;
  /** Neither visitor nor respondent may be kept with the answers. */
  isAnonymous: boolean;
}
