import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';
import { list } from '../format.js';
import { previewStrings as say } from './previewStrings.js';

/** An answer in a few words: a step by its name, an option by its text. */
export function valueText(question: ManifestQuestion, value: AnswerValue): string {
  if (value === null) return say.skipped;
  if (question.kind === 'scale' && typeof value === 'number')
    return question.steps?.[value - question.min] ?? String(value);
  if (question.kind === 'choice') return list([value].flat().map((one) => optionText(question, one)));
  if (typeof value !== 'object') return String(value);
  return list(Object.values(value).map(String));
}

function optionText({ options }: ManifestQuestion & { kind: 'choice' }, chosen: unknown): string {
  if (typeof chosen === 'object' && chosen && 'other' in chosen) return String(chosen.other);
  return options.find(({ id }) => id === chosen)?.text ?? String(chosen);
}
