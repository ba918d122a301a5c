import type { FollowUpRule, Survey } from '@cairn/schema';
import { type KnownWord, knowWord } from './hasWord.js';

type Rule<On extends FollowUpRule['on']> = Extract<FollowUpRule, { on: On }>;

export type KnownKeywordRule = Omit<Rule<'keyword'>, 'words'> & { words: KnownWord[] };
export type KnownRule = Rule<'score'> | Rule<'contact'> | KnownKeywordRule;

/** A survey's rules, ready to be held against answers. */
export interface KnownFollowUp {
  /** Those that look at an answer. */
  rules: KnownRule[];
  /** The one that looks at there being none. */
  silence: Rule<'silence'> | undefined;
}

/** Undefined for a survey without rules: its events cost nothing more than they did. */
export function knowFollowUp({ followUp }: Survey): KnownFollowUp | undefined {
  if (!followUp.length) return undefined;
  return {
    rules: followUp.flatMap((rule) => (rule.on === 'silence' ? [] : [knowRule(rule)])),
    silence: followUp.find((rule) => rule.on === 'silence'),
  };
}

function knowRule(rule: Exclude<FollowUpRule, { on: 'silence' }>): KnownRule {
  return rule.on === 'keyword' ? { ...rule, words: rule.words.map(knowWord) } : rule;
}
