import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';
import type { ComponentType } from 'preact';
import type { FieldWords, Words } from '../languages/Words.js';

/** What a question is answered with. The types of it that are rarely met are loaded with their question. */
export interface FieldProps<Q extends ManifestQuestion = ManifestQuestion> {
  question: Q;
  /** Undefined while nothing was chosen or written. */
  value: AnswerValue | undefined;
  /** Id of the element that words the question. */
  labelledBy: string;
  /** Id of the element that says what is wrong, when something is. */
  describedBy: string | undefined;
  words: Words;
  /** Of the parts that need them; English has them in a file of its own. */
  fieldWords: FieldWords | undefined;
  locale: string;
  /** Chosen or written, but it may still change: an arrow key passed over it, say. */
  onSelect(value: AnswerValue): void;
  /** Chosen for good. */
  onConfirm(value: AnswerValue): void;
}

export interface FieldPart {
  Field: ComponentType<FieldProps>;
  css: string;
  /** What is still missing before it can be sent, in words. */
  problem?(question: ManifestQuestion, value: AnswerValue | undefined, words: FieldWords): string | undefined;
}
