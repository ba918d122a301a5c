import type { Document } from '@cairn/schema';

export type Severity = 'error' | 'warning' | 'info';

/** A mechanical change to a document as it was written. */
export interface Fix {
  description: string;
  edits: { path: string; value: unknown }[];
}

/** Something legal but unwise. */
export interface LintFinding {
  /** Stable id of the rule, `wording/leading`. */
  rule: string;
  severity: Severity;
  path: string;
  message: string;
  fix?: Fix;
}

/** What judges the questions of a document that is right, and mends what can be mended by rule. */
export interface Linter {
  lint(document: Document, options: { now: number }): readonly LintFinding[];
  /** A copy of what was written, with the fix applied. */
  applyFix(written: unknown, fix: Fix): unknown;
}

/** For those who only ask whether a document is right. */
export const noLinter: Linter = { lint: () => [], applyFix: (written) => written };

// SWAP when @cairn/schema/lint is there: export const linter: Linter = { lint: lintDocument, applyFix };
export const linter: Linter = noLinter;
