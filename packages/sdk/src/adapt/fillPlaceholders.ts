import type { Answers } from '@cairn/engine';
import type { ManifestQuestion, ManifestSurvey, Value } from '@cairn/schema/wire';
import { bare } from './bare.js';

export interface Filling {
  /** Attributes of the visitor, and over them properties of the moment. */
  named: Readonly<Record<string, Value>>;
  answers: Answers;
  asked: ManifestSurvey;
}

/** A question, or one line, with `{name|fallback}` replaced in all its words, always as text. */
export function fillPlaceholders<T extends ManifestQuestion | string>(said: T, filling: Filling): T {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return fillText(value, filling);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || !value) return value;
    const filled = Object.entries(value).map(([key, inner]) => [
      key,
      /^(id|url|logic|kind|look)$/.test(key) ? inner : fill(inner),
    ]);
    return bare(Object.fromEntries(filled));
  };
  return fill(said) as T; // the same shape: only words were replaced
}

/** An earlier answer, a property of the moment or an attribute of the visitor; else the fallback, else nothing. */
export function fillText(text: string, filling: Filling): string {
  return text.replace(/\{([^{}|]+)(?:\|([^{}]*))?\}/g, (_, name: string, fallback = '') => {
    const value = answerText(name, filling) ?? own(filling.named, name);
    return value === undefined || value === '' ? fallback : `${value}`;
  });
}

/** What was chosen, as the visitor read it. */
function answerText(name: string, { answers, asked }: Filling): string | undefined {
  const value = own(answers, name);
  const question = asked.questions.find(({ id }) => id === name);
  if (value === undefined || value === null || !question) return undefined;
  if (question.kind === 'choice') {
    const chosen = Array.isArray(value) ? value : [value];
    return chosen
      .map((one) => {
        if (typeof one === 'object') return 'other' in one ? one.other : '';
        return question.options.find(({ id }) => id === one)?.text ?? '';
      })
      .join(', ');
  }
  if (question.kind === 'scale' && typeof value === 'number')
    return question.steps?.[value - question.min] ?? `${value}`;
  return typeof value === 'object' ? undefined : `${value}`;
}

function own<T>(named: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return named && Object.prototype.hasOwnProperty.call(named, name) ? named[name] : undefined;
}
