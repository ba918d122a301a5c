import { defineCommand } from 'citty';
import { exitCodes } from './exitCodes.js';
import { orFail } from './failure.js';
import type { FileFinding } from './findings.js';
import { type LintResult, lintFile } from './lintFile.js';
import { counted, githubLine, textLine } from './printFindings.js';

export const lintCommand = defineCommand({
  meta: {
    name: 'lint',
    description:
      'Check a document file: every mistake, and every unwise question, with its place and what to do.',
  },
  args: {
    file: { type: 'positional', description: 'The document, such as cairn.json', required: true },
    format: {
      type: 'enum',
      options: ['text', 'json', 'github'],
      default: 'text',
      description: 'How to print findings; github writes workflow commands that show beside the line',
    },
    strict: { type: 'boolean', default: false, description: 'End with code 1 for warnings too' },
    fix: { type: 'boolean', default: false, description: 'Write what can be mended by rule into the file' },
  },
  run({ args: { file, format, strict, fix } }) {
    return orFail(async () => {
      const result = await lintFile(file, { now: Date.now(), fix });
      if (format === 'json') console.log(JSON.stringify(result, null, 2));
      else if (format === 'github') printAll(result, (finding) => githubLine(file, finding));
      else printText(file, result);
      return result.findings.some((one) => counts(one, strict)) ? exitCodes.found : exitCodes.fine;
    });
  },
});

function counts({ severity }: FileFinding, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

function printText(file: string, result: LintResult): void {
  const { findings, fixed } = result;
  printAll(result, (finding) => textLine(file, finding));
  if (fixed) console.log(`${file}: ${fixed} fixed`);
  console.log(findings.length ? counted(findings) : `${file}: no findings`);
}

function printAll({ findings }: LintResult, lineOf: (finding: FileFinding) => string): void {
  for (const finding of findings) console.log(lineOf(finding));
}
