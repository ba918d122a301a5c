import { type FileFinding, findingsIn, fixesOf } from './findings.js';
import { type Linter, linter as ours } from './linter.js';
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
  const judged = findingsIn(await readText(file), { now, linter });
  const fixes = fixesOf(judged.findings);
  if (!fix || !fixes.length) return { findings: judged.findings, fixed: 0 };
  const mended = fixes.reduce((written, one) => linter.applyFix(written, one), judged.written);
  const text = `${JSON.stringify(mended, null, 2)}\n`;
  await writeText(file, text);
  return { findings: findingsIn(text, { now, linter }).findings, fixed: fixes.length };
}
