import { type Answer, isHighGood, scaleNamed, sideOf } from '@cairn/schema';
import type { CaseTerms, FollowUpNote, Reason } from '../../cases/reason.js';
import { contactScale, type Measure } from '../../rollups/measure.js';
import type { KnownQuestions } from '../knownDocument.js';
import { fold, hasWord } from './hasWord.js';
import type { KnownFollowUp, KnownKeywordRule, KnownRule } from './knownFollowUp.js';

/** A response as it was judged. */
export interface Answered {
  answers: readonly Answer[];
  measures: readonly Measure[];
  questions: KnownQuestions;
}

/** What the rules say about a response, as text: empty where the survey has none. */
export function noteResponse(followUp: KnownFollowUp | undefined, answered: Answered): string {
  if (!followUp) return '';
  const matches = followUp.rules.flatMap((rule) => {
    const reasons = reasonsOf(rule, answered);
    return reasons.length ? [{ rule, reasons }] : [];
  });
  const note: FollowUpNote = {
    reasons: matches.flatMap(({ reasons }) => reasons),
    isWatched: followUp.silence && true,
    ...termsOf(matches.map(({ rule }) => rule)),
  };
  return JSON.stringify(note);
}

/** What the rules say about a showing: only that of silence looks at it. */
export function noteShowing(followUp: KnownFollowUp | undefined): string {
  if (!followUp?.silence) return '';
  const note: FollowUpNote = { reasons: [], isWatched: true };
  return JSON.stringify(note);
}

/** The first assignee that is named, and the earliest reply. */
function termsOf(rules: readonly CaseTerms[]): CaseTerms {
  const hours = rules.flatMap(({ replyWithinHours }) => replyWithinHours ?? []);
  return {
    assignee: rules.find(({ assignee }) => assignee)?.assignee,
    replyWithinHours: hours.length ? Math.min(...hours) : undefined,
  };
}

function reasonsOf(rule: KnownRule, { answers, measures, questions }: Answered): Reason[] {
  switch (rule.on) {
    case 'score':
      return measures.flatMap(({ question, scale, bucket: step }) =>
        question === rule.question && isAtOrWorse(scale, step, rule.atOrWorse)
          ? [{ on: 'score', question, scale, step }]
          : [],
      );
    case 'contact':
      return measures.flatMap(({ question, scale }) =>
        scale === contactScale && question === (rule.question ?? question)
          ? [{ on: 'contact', question }]
          : [],
      );
    case 'keyword':
      return answers.flatMap((answer) => keywordIn(answer, rule, questions));
  }
}

/** At the step or on its worse side, whichever end of the scale is the good one. */
function isAtOrWorse(scaleName: string, step: number, atOrWorse: number | 'bad'): boolean {
  const scale = scaleNamed(scaleName);
  if (!scale?.good) return false;
  if (atOrWorse === 'bad') return sideOf(scale, step) === 'bad';
  return isHighGood(scale) ? step <= atOrWorse : step >= atOrWorse;
}

/** The first of the words: one is enough to be read by a person. */
function keywordIn({ question, value }: Answer, rule: KnownKeywordRule, questions: KnownQuestions): Reason[] {
  if (question !== (rule.question ?? question)) return [];
  const text = fold(wordsIn(value, questions.get(question)?.kind === 'text'));
  const found = rule.words.find((word) => hasWord(text, word));
  return found ? [{ on: 'keyword', question, word: found.written }] : [];
}

/** What was written by hand. The id of an option is a text too, and nobody wrote it. */
function wordsIn(value: Answer['value'], isText: boolean): string {
  if (typeof value === 'string') return isText ? value : '';
  if (Array.isArray(value)) return value.map((one) => wordsIn(one, false)).join('\n');
  const other = typeof value === 'object' && value !== null && 'other' in value ? value.other : '';
  return typeof other === 'string' ? other : '';
}
