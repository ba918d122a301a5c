import { type Comparison, compareMany, type Group, sentenceOf } from '@cairn/metrics';
import { scaleNamed } from '@cairn/schema';
import { type Period, shifted } from '../calendar/periods.js';
import type { Note } from '../store/notes.js';
import type { AnswerSum } from '../store/rollupSums.js';
import { type Asked, sumsOf } from './asked.js';
import { stepCounts } from './stepCounts.js';

/** A note with what came after it, beside what was before. */
export interface NoteEffects extends Note {
  /** Four weeks each, the day of the note in the second. */
  before: Period;
  after: Period;
  /** One for each score of the touchpoint; their chances are corrected for being several. */
  effects: (Pick<Asked, 'survey' | 'question' | 'row'> & { comparison: Comparison; sentence: string })[];
}

/** Days on either side of a note that are compared. */
export const noteDays = 28;

/** Answers from so many days before the first note to so many after the last. */
export type DailyAnswers = readonly (AnswerSum & { day: string })[];

export function noteEffects(
  note: Note,
  of: { scores: readonly (Asked & { text: string })[]; answers: DailyAnswers },
): NoteEffects {
  const before = { from: shifted(note.day, -noteDays), to: shifted(note.day, -1) };
  const after = { from: note.day, to: shifted(note.day, noteDays - 1) };
  const pairs = of.scores.flatMap((asked) => {
    const scale = scaleNamed(asked.scale);
    if (!scale) return [];
    const groupIn = (period: Period): Group => ({
      scale,
      answers: stepCounts(sumsOf(asked, within(of.answers, period))),
    });
    return [{ asked, groups: [groupIn(before), groupIn(after)] as const }];
  });
  const comparisons = compareMany(pairs.map(({ groups }) => groups));
  const effects = pairs.flatMap(({ asked }, index) => {
    const comparison = comparisons[index];
    if (!comparison) return [];
    const { survey, question, row, text } = asked;
    const names = {
      score: `"${text}"`,
      before: 'in the four weeks before',
      after: 'in the four weeks after',
    };
    const where = { survey, question, ...(row !== undefined && { row }) };
    return [{ ...where, comparison, sentence: sentenceOf(comparison, names) }];
  });
  return { ...note, before, after, effects };
}

function within(answers: DailyAnswers, { from, to }: Period): AnswerSum[] {
  return answers.filter(({ day }) => day >= from && day <= to);
}
