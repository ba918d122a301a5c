import { readFile } from 'node:fs/promises';
import { type Finding, parseDocument } from '@cairn/schema';
import { jsonMistake } from './jsonMistake.js';

/** What a look at one file came to. `unreadable`: there was nothing to judge. */
export type LintResult = { unreadable: string } | { findings: Finding[] };

/** Checks a document file as publishing it would. */
export async function lintFile(file: string): Promise<LintResult> {
  try {
    return { findings: lintText(await readFile(file, 'utf8')) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { unreadable: `cannot read ${file} (${error.code})` };
  }
}

function lintText(text: string): Finding[] {
  const mistake = jsonMistake(text);
  if (mistake) {
    const { line, column, expected } = mistake;
    return [{ path: '', message: `not JSON at line ${line}, column ${column}: expected ${expected}` }];
  }
  const result = parseDocument(JSON.parse(text));
  return result.ok ? [] : result.findings;
}
