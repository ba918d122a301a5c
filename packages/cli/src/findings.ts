import type { Document } from '@cairn/schema';
import { documentRule, type ReviewFinding, reviewDocument } from '@cairn/schema/lint';
import { jsonMistake } from './jsonMistake.js';
import { jsonPlace, type Place } from './jsonPlace.js';
import { type Linter, linter as ours } from './linter.js';

/** One thing to know about a document file, with its place in the text. */
export interface FileFinding extends ReviewFinding, Place {}

/** A text as a document, and everything that can be said about it. */
export interface Judged {
  findings: FileFinding[];
  /** What was written, when the text is JSON. */
  written?: unknown;
  /** With its defaults, when it is a right document. */
  document?: Document;
}

/** Checks a text as publishing would, and then its questions as a careful reader would. */
export function findingsIn(text: string, { now, linter = ours }: { now: number; linter?: Linter }): Judged {
  const read = readJson(text);
  if ('mistake' in read) return { findings: [read.mistake] };
  const { written } = read;
  const { findings, ...rest } = reviewDocument(written, { now, lint: linter.lint });
  return { written, ...rest, findings: placed(findings, text) };
}

function placed(findings: readonly ReviewFinding[], text: string): FileFinding[] {
  return findings.map((one) => ({ ...one, ...jsonPlace(text, one.path) }));
}

function readJson(text: string): { written: unknown } | { mistake: FileFinding } {
  try {
    const written: unknown = JSON.parse(text);
    return { written };
  } catch (error) {
    return { mistake: notJson(text, error) };
  }
}

/** Where the text stops being JSON; what only the parser knows, in its words. */
function notJson(text: string, error: unknown): FileFinding {
  const fault = { rule: documentRule, severity: 'error' as const, path: '', line: 1, column: 1 };
  try {
    const mistake = jsonMistake(text);
    if (mistake) {
      const { line, column, expected } = mistake;
      const message = `not JSON at line ${line}, column ${column}: expected ${expected}`;
      return { ...fault, message, line, column };
    }
  } catch {
    // Nested too deeply to be followed.
  }
  const isDeep = error instanceof RangeError;
  return { ...fault, message: isDeep ? 'nested too deeply to be a document' : `not JSON: ${String(error)}` };
}
