import { defineCommand } from 'citty';
import { type LintResult, lintFile } from './lintFile.js';

/** 0 nothing found, 1 something found, 2 could not look. */
const exitCodes = { clean: 0, findings: 1, unreadable: 2 } as const;

export const lintCommand = defineCommand({
  meta: { name: 'lint', description: 'Check a document file: every mistake with its place and what to do.' },
  args: {
    file: { type: 'positional', description: 'The document, such as cairn.json', required: true },
    format: {
      type: 'enum',
      options: ['text', 'json'],
      default: 'text',
      description: 'How to print findings',
    },
  },
  async run({ args }) {
    const result = await lintFile(args.file);
    if (args.format === 'json') console.log(JSON.stringify(result, null, 2));
    else printText(args.file, result);
    process.exitCode = exitCodeOf(result);
  },
});

function exitCodeOf(result: LintResult): number {
  if ('unreadable' in result) return exitCodes.unreadable;
  return result.findings.length ? exitCodes.findings : exitCodes.clean;
}

function printText(file: string, result: LintResult): void {
  if ('unreadable' in result) {
    console.error(result.unreadable);
    return;
  }
  for (const { path, message } of result.findings)
    console.log(path ? `${file}: ${path}: ${message}` : `${file}: ${message}`);
  const count = result.findings.length;
  console.log(count ? `${count} ${count === 1 ? 'finding' : 'findings'}` : `${file}: no findings`);
}
