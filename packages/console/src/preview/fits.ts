import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';

/** Whether an answer could have been given to a question as it is now; null is skipped. */
export function fits(question: ManifestQuestion, value: AnswerValue): boolean {
  if (value === null) return !question.required;
  switch (question.kind) {
    case 'scale':
      return isStep(question, value);
    case 'text':
      return typeof value === 'string' && value.length <= question.maxChars;
    case 'choice':
      return fitsChoice(question, value);
    case 'matrix':
      return fitsMatrix(question, value);
    case 'contact':
      return typeof value === 'object' && !Array.isArray(value) && 'consent' in value;
    case 'statement':
      return false;
  }
}

function isStep({ min, max }: { min: number; max: number }, value: unknown): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function fitsChoice(question: ManifestQuestion & { kind: 'choice' }, value: AnswerValue): boolean {
  const isThere = (one: unknown) =>
    typeof one === 'string' ? question.options.some(({ id }) => id === one) : question.other !== undefined;
  if (question.most === undefined) return !Array.isArray(value) && isThere(value);
  return Array.isArray(value) && value.length <= question.most && value.every(isThere);
}

function fitsMatrix(question: ManifestQuestion & { kind: 'matrix' }, value: AnswerValue): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const isRow = (row: string) => question.rows.some(({ id }) => id === row);
  return Object.entries(value).every(
    ([row, step]) =>
      isRow(row) && (step === null ? question.notApplicable !== undefined : isStep(question, step)),
  );
}
