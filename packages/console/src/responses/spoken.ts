import { list } from '../format.js';
import { strings } from '../strings.js';
import type { AnswerView, Mark, ResponseView } from './answerView.js';

/** A response as a sentence, for those who listen. */
export function spoken({ touchpoint, answers }: ResponseView): string {
  return [touchpoint, ...answers.map(answerText)].join(': ');
}

/** A step in words: its name, or its place on the scale. */
export function markText({ value, scale, look, word }: Mark): string {
  if (look === 'thumb') return strings.answer.thumb[value === scale.max ? 'up' : 'down'];
  return word ?? strings.answer.score(value, scale.max);
}

function answerText(answer: AnswerView): string {
  switch (answer.kind) {
    case 'score':
      return markText(answer);
    case 'text':
      return answer.text;
    case 'chosen':
      return list(answer.chosen.map(({ text }) => text));
    case 'rows':
      return answer.rows
        .map(({ row, mark }) => `${row} ${mark ? markText(mark) : strings.answer.notApplicable}`)
        .join(', ');
    case 'contact':
      return [answer.name, answer.email].filter(Boolean).join(', ');
    case 'skipped':
      return strings.answer.skipped;
  }
}
