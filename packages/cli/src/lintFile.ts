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

function lintText(written: string): Finding[] {
  // Some editors begin a file with a byte order mark.
  const text = written.replace(/^\uFEFF/, '');
  try {
    const result = parseDocument(JSON.parse(text));
    return result.ok ? [] : result.findings;
  } catch (error) {
    return [{ path: '', message: notJson(text, error) }];
  }
}

/** Where the text stops being JSON; what only the parser knows, in its words. */
function notJson(text: string, error: unknown): string {
  try {
    const mistake = jsonMistake(text);
    if (mistake)
      return `not JSON at line ${mistake.line}, column ${mistake.column}: expected ${mistake.expected}`;
  } catch {
    // Nested too deeply to be followed.
  }
  return error instanceof RangeError ? 'nested too deeply to be a document' : `not JSON: ${String(error)}`;
}
