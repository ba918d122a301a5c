import type { Question } from './question.js';
import type { QuestionTexts } from './translation.js';

/** A question in other words: what the translation leaves out stays as it was written. */
export function translated(written: Question, texts: QuestionTexts | undefined): Question {
  if (!texts) return written;
  const { text = written.text, labels } = texts;
  const base = { ...written, text };
  switch (base.type) {
    case 'text':
      return { ...base, ...(texts.placeholder && { placeholder: texts.placeholder }) };
    case 'matrix':
      return {
        ...base,
        rows: base.rows.map(({ id, text }) => ({ id, text: texts.rows?.[id] ?? text })),
        ...(texts.steps && { steps: texts.steps }),
        ...(base.notApplicable !== false && texts.notApplicable && { notApplicable: texts.notApplicable }),
      };
    case 'choice':
    case 'choices':
      return {
        ...base,
        options: base.options.map(({ id, text }) => ({ id, text: texts.options?.[id] ?? text })),
        ...(base.other && texts.other && { other: texts.other }),
      };
    case 'contact':
      return { ...base, ...(texts.consent && { consent: texts.consent }) };
    case 'statement':
      return { ...base, ...(base.link && texts.link && { link: { ...base.link, text: texts.link } }) };
    case 'expectation': {
      const middle = labels?.middle ?? base.labels?.middle;
      return { ...base, ...(labels && middle && { labels: { low: labels.low, middle, high: labels.high } }) };
    }
    default:
      return { ...base, ...(labels && { labels: { low: labels.low, high: labels.high } }) };
  }
}
