import type { FileFinding } from './findings.js';
import type { Severity } from './linter.js';

/** One line for a person, in the form that editors and terminals make a link of. */
export function textLine(file: string, { line, column, severity, path, message, rule }: FileFinding): string {
  const where = path ? `${path}: ` : '';
  return `${file}:${line}:${column}: ${severity}: ${where}${message} [${rule}]`;
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/**
 * One workflow command, which GitHub shows beside the line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubLine(
  file: string,
  { line, column, severity, path, message, rule }: FileFinding,
): string {
  const properties = { file, line, col: column, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(`${value}`)}`);
  return `::${commands[severity]} ${written.join(',')}::${escaped(path ? `${path}: ${message}` : message)}`;
}

/** `2 errors, 1 warning`. */
export function counted(findings: readonly Pick<FileFinding, 'severity'>[]): string {
  const of = (severity: Severity, one: string, more: string) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? [`${count} ${count === 1 ? one : more}`] : [];
  };
  return [
    ...of('error', 'error', 'errors'),
    ...of('warning', 'warning', 'warnings'),
    ...of('info', 'remark', 'remarks'),
  ].join(', ');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
