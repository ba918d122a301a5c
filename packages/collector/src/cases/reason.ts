/** Why somebody should be replied to. Holds steps and the authors' words, never what a visitor wrote. */
export type Reason =
  /** `question`: or `question/row`. */
  | { on: 'score'; question: string; scale: string; step: number }
  /** `word`: as the rule has it. */
  | { on: 'keyword'; question: string; word: string }
  | { on: 'contact'; question: string }
  /** Days without an answer. */
  | { on: 'silence'; days: number };

/** What a matching rule says about the case beside the reason. */
export interface CaseTerms {
  /** E-mail address of who gets the case. */
  assignee?: string | undefined;
  replyWithinHours?: number | undefined;
}

/** What a survey's rules make of one event; it travels to the writer with the event, as text. */
export interface FollowUpNote extends CaseTerms {
  /** Empty: no rule matched. A response is noted all the same, it may tell whether a reply has helped. */
  reasons: Reason[];
  /** The survey has a rule of silence, so it is remembered when its respondents were asked and answered. */
  isWatched?: true | undefined;
}
