import { table } from '../simulate/table.js';
import { type Column, type Into, targetText } from './columnTargets.js';
import type { Tally, Trouble } from './createTally.js';

const maxListed = 10;
const maxValueChars = 40;
const maxNameChars = 64;

/** What the columns of the file are taken for. */
export function columnLines(columns: readonly Column[], { survey, touchpoint }: Into): string[] {
  const rows = columns.map(({ name, target }) => [shortened(name, maxNameChars), targetText(target)]);
  return [`Into the survey "${survey.id}" at ${touchpoint}:`, '', ...table(['column', 'is'], rows), ''];
}

/** What became of the rows, or would. */
export function resultLines(
  tally: Tally,
  how: { dryRun: boolean; skipBad: boolean; isSent: boolean },
): string[] {
  return [
    `${counted(tally.rows, 'row')}.`,
    ...(how.isSent ? outcomeLines(tally, how.dryRun) : []),
    ...lineFor(tally.empty, 'hold no answer to this survey'),
    ...listed(
      'have an id that an earlier row has, and are left out',
      tally.repeated,
      ({ line, first }) => `line ${line} repeats line ${first}`,
    ),
    ...troubleLines('Changed to fit', tally.changed),
    ...troubleLines('Cannot be read', tally.bad),
    ...listed('cannot be imported without what cannot be read', tally.unusable, (line) => `line ${line}`),
    ...listed('were refused', tally.rejected, ({ line, message }) => `line ${line}: ${message}`),
    ...adviceLines(tally, how),
  ];
}

function outcomeLines({ accepted, duplicate, erased }: Tally, dryRun: boolean): string[] {
  return [
    `${accepted} ${dryRun ? 'would be imported' : 'imported'}.`,
    ...lineFor(duplicate, dryRun ? 'are there already' : 'were there already'),
    ...lineFor(erased, 'belong to somebody who was erased; nothing of them is kept'),
  ];
}

function lineFor(count: number, what: string): string[] {
  return count ? [`${count} ${what}.`] : [];
}

function listed<Item>(what: string, items: readonly Item[], line: (item: Item) => string): string[] {
  if (!items.length) return [];
  const more = items.length > maxListed ? [`  and ${items.length - maxListed} more`] : [];
  return [`${items.length} ${what}:`, ...items.slice(0, maxListed).map((item) => `  ${line(item)}`), ...more];
}

function troubleLines(title: string, troubles: readonly Trouble[]): string[] {
  if (!troubles.length) return [];
  return [
    `${title}:`,
    ...troubles.map(({ column, why, cells, examples }) => {
      const shown = examples.map(({ line, value }) => `line ${line} "${shortened(value)}"`);
      return `  "${shortened(column, maxNameChars)}" ${why}: ${counted(cells, 'cell')}, ${shown.join(', ')}`;
    }),
  ];
}

function adviceLines({ bad }: Tally, { skipBad, isSent }: { skipBad: boolean; isSent: boolean }): string[] {
  if (!bad.length || skipBad) return [];
  const advice = 'Say what they mean in a mapping file (--map), or leave them out with --skip-bad.';
  return [isSent ? advice : `Nothing was imported. ${advice}`];
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** On one line, and not longer than a line. */
function shortened(text: string, maxChars = maxValueChars): string {
  const line = text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
  return line.length > maxChars ? `${line.slice(0, maxChars - 1)}…` : line;
}
