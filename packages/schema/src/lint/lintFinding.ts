/**
 * `error`: some visitors cannot use it · `warning`: the figures may mislead or people be annoyed · `info`: worth a thought.
 * None of them makes a document invalid.
 */
export type Severity = 'error' | 'warning' | 'info';

/** One change to a document as it was written. */
export interface Edit {
  /** Where, in the form of a finding's path; one past the end of a list appends. */
  path: string;
  /** What stands there afterwards; `undefined` removes it. */
  value: unknown;
}

/** A change that a person can accept with one click. */
export interface Fix {
  /** What the button says. */
  description: string;
  edits: Edit[];
}

/** Something legal but unwise. */
export interface LintFinding {
  /** Stable id of the rule, `wording/leading`. */
  rule: string;
  severity: Severity;
  /** Where: `surveys[0].questions[1].text`; empty for the question or document itself. */
  path: string;
  /** What is unwise and what to do. */
  message: string;
  fix?: Fix;
}
