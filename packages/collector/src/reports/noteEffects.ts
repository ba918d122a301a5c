import { type Comparison, compareMany, type Group, type SentenceLanguage, sentenceOf } from '@cairn/metrics';
import { scaleNamed } from '@cairn/schema';
import { type Period, shifted } from '../calendar/periods.js';
import type { Note } from '../store/notes.js';
import type { AnswerSum } from '../store/rollupSums.js';
import { type Asked, sumsOf } from './asked.js';
import { quoted } from './quoted.js';
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

const sides = {
  en: { before: 'in the four weeks before', after: 'in the four weeks after' },
  de: { before: 'in den vier Wochen davor', after: 'in den vier Wochen danach' },
};

/** Answers from so many days before the first note to so many after the last. */
export type DailyAnswers = readonly (AnswerSum & { day: string })[];

export function noteEffects(
  note: Note,
  of: {
    scores: readonly (Asked & { text: string })[];
    answers: DailyAnswers;
    /** Of the sentences. Default: English. */
    language?: SentenceLanguage | undefined;
  },
): NoteEffects {
  const { language = 'en' } = of;
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
    const names = { score: quoted(text, language), ...sides[language] };
    const where = { survey, question, ...(row !== undefined && { row }) };
    return [{ ...where, comparison, sentence: sentenceOf(comparison, names, language) }];
  });
  return { ...note, before, after, effects };
}

function within(answers: DailyAnswers, { from, to }: Period): AnswerSum[] {
  return answers.filter(({ day }) => day >= from && day <= to);
}
