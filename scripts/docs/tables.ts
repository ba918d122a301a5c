import { compileTheme, limits } from '@cairn/schema';
import { lintRules } from '@cairn/schema/lint';
import { templates } from '@cairn/schema/templates';
import { engineLimits } from '../testkit/engines/engineLimits.js';
import { constantOf, membersOf, type Schema, schemaAt, sharedNames } from './schemaAt.js';

/** The cells of one line that the code knows; the cells after them are written by hand. */
type Row = string[];

/**
 * Tables below a mark such as `<!-- table: options settings.frequency -->`, and the lines that they must have.
 * What stands by hand behind a first cell stays with it.
 */
export function withTables(text: string): string {
  const table = /^<!-- table: (\w+) ?(.*?) -->\n(\|.*\n)(\|.*\n)((?:\|.*\n)*)/gm;
  return text.replace(table, (_, kind: string, of: string, head: string, line: string, body: string) => {
    const written = body.split('\n').filter(Boolean).map(cellsOf);
    const width = cellsOf(head).length;
    const rows = rowsOf(kind, of).map((row) => {
      const before = written.find(([name]) => name === row[0]) ?? [];
      const cells = [...row, ...before.slice(row.length, width)];
      return `| ${[...cells, ...Array(width - cells.length).fill('')].join(' | ')} |\n`;
    });
    return `<!-- table: ${[kind, of].filter(Boolean).join(' ')} -->\n${head}${line}${rows.join('')}`;
  });
}

export function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function rowsOf(kind: string, of: string): Row[] {
  switch (kind) {
    case 'options':
      return optionRows(of);
    case 'shared':
      return sharedRows(of);
    case 'kinds':
      return kindRows(schemaAt(of));
    case 'limits':
      return of
        .split(' ')
        .map((name) => [code(name), limits[name as keyof typeof limits].toLocaleString('en')]); // a wrong name has no number
    case 'rules':
      return lintRules.map(({ id, severity, reason, advice }) => [
        code(id),
        severity,
        escaped(reason),
        escaped(advice),
      ]);
    case 'templates':
      return templates.map(({ id, name, questions, description }) => [
        code(id),
        name,
        questions.map(({ type }) => type).join(', '),
        escaped(description),
      ]);
    case 'engines':
      return engineLimits.map(({ engines, what, reason }) => [engines.join(', '), what, escaped(reason)]);
    default:
      throw new Error(`no table is called ${kind}`);
  }
}

function optionRows(path: string): Row[] {
  const of = schemaAt(path);
  const usual = path.endsWith('theme') ? usualTheme() : {};
  return Object.keys(of.properties ?? {}).map((name) => [
    code(name),
    defaultOf(of, name, Reflect.get(usual, name)),
  ]);
}

function sharedRows(path: string): Row[] {
  const union = schemaAt(path);
  const [first = {}] = membersOf(union);
  return sharedNames(union).map((name) => [
    code(name),
    constantOf(first)?.name === name ? 'required' : defaultOf(first, name),
  ]);
}

/** The schema of a theme has no defaults: what is left out is computed. */
function usualTheme(): object {
  const { light, dark: _, ...rest } = compileTheme({ mode: 'auto' }) ?? {};
  return { ...light, ...rest };
}

function defaultOf({ properties = {}, required = [] }: Schema, name: string, computed?: unknown): string {
  if (required.includes(name)) return 'required';
  const value = properties[name]?.default ?? computed;
  if (value === undefined) return '–';
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const hasOwnTable = isObject && Object.keys(value).length > 2;
  return hasOwnTable ? 'see there' : code(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A line for every member of a union, with what it takes beside what all of them take. */
function kindRows(union: Schema): Row[] {
  const shared = sharedNames(union);
  return membersOf(union).map((member) => {
    const own = Object.keys(member.properties ?? {}).filter((name) => !shared.includes(name));
    return [code(`${constantOf(member)?.value}`), own.map((name) => takes(member, name)).join('; ') || '–'];
  });
}

function takes({ properties = {}, required = [] }: Schema, name: string): string {
  const { default: usual, enum: words, anyOf = [], const: only } = properties[name] ?? {};
  const values = words ?? anyOf.map((one) => one.const).filter((one) => one !== undefined);
  const choice = values.map((one) => (one === usual ? `**${one}**` : `${one}`)).join(' · ');
  const alone = usual === undefined || only !== undefined ? '' : `**${JSON.stringify(usual)}**`;
  return [code(name), choice || alone, required.includes(name) ? '(required)' : ''].filter(Boolean).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}
