import type { Document } from '@cairn/schema';
import { applyFix, type Fix, type LintFinding, lintDocument } from '@cairn/schema/lint';

export type { Fix, LintFinding, Severity } from '@cairn/schema/lint';

/** What judges the questions of a document that is right, and mends what can be mended by rule. */
export interface Linter {
  lint(document: Document, options: { now: number }): readonly LintFinding[];
  /** A copy of what was written, with the fix applied. */
  applyFix(written: unknown, fix: Fix): unknown;
}

/** For those who only ask whether a document is right. */
export const noLinter: Linter = { lint: () => [], applyFix: (written) => written };

export const linter: Linter = { lint: lintDocument, applyFix };
