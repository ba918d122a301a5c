import { type FileFinding, findingsIn } from './findings.js';
import { type Linter, linter as ours } from './linter.js';
import { mend } from './mend.js';
import { readText, writeText } from './textFile.js';

export interface LintOptions {
  now: number;
  /** Writes what can be mended by rule into the file, and reports what is left. */
  fix?: boolean;
  linter?: Linter;
}

/** What a look at one file came to. */
export interface LintResult {
  findings: FileFinding[];
  /** Mechanical fixes that were written into the file. */
  fixed: number;
}

/** Checks a document file as publishing it would, and its questions as a careful reader would. */
export async function lintFile(
  file: string,
  { now, fix = false, linter = ours }: LintOptions,
): Promise<LintResult> {
  const written = await readText(file);
  const { text, fixed } = fix ? mend(written, { now, linter }) : { text: written, fixed: 0 };
  if (fixed) await writeText(file, text);
  return { findings: findingsIn(text, { now, linter }).findings, fixed };
}
