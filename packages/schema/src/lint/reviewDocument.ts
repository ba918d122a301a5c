import type { Document } from '../document.js';
import { parseDocument } from '../parseDocument.js';
import type { AuthorLanguage } from '../speech.js';
import { lintDocument } from './lintDocument.js';
import type { LintFinding } from './lintFinding.js';

/** Rule of everything that keeps something written from being a document at all. */
export const documentRule = 'document';

/** A mistake or something unwise, in one form. */
export interface ReviewFinding extends LintFinding {
  /** The nearest known name, when a name was not known. */
  nearest?: string;
}

export interface Review {
  /** Mistakes, of the rule `document`, while there are any; what is unwise once there are none. */
  findings: ReviewFinding[];
  /** With its defaults, when it is a right document. */
  document?: Document;
}

export interface ReviewOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** Default: every rule of the linter. */
  lint?: (
    document: Document,
    options: { now: number; findingsIn?: AuthorLanguage },
  ) => readonly LintFinding[];
  /** In which the linter's findings are written. Default: `en`. */
  findingsIn?: AuthorLanguage;
}

/** Checks what somebody wrote as publishing would, and then its questions as a careful reader would. */
export function reviewDocument(
  written: unknown,
  { now, lint = lintDocument, findingsIn = 'en' }: ReviewOptions,
): Review {
  const parsed = parseDocument(written);
  if (parsed.ok)
    return { document: parsed.document, findings: [...lint(parsed.document, { now, findingsIn })] };
  return {
    findings: parsed.findings.map((one) => ({ rule: documentRule, severity: 'error' as const, ...one })),
  };
}
