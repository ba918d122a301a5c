import type { Difference } from './differences.js';

/** Longer values are cut: the path says where to look. */
const maxChars = 100;

/** One difference for a person: `+` new, `-` gone, `~` changed from what to what. */
export function differenceLines({ path, before, after }: Difference): string[] {
  const where = path || 'the document';
  if (before === undefined) return [`+ ${where}: ${shortened(after)}`];
  if (after === undefined) return [`- ${where}: ${shortened(before)}`];
  return [`~ ${where}`, `    - ${shortened(before)}`, `    + ${shortened(after)}`];
}

function shortened(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > maxChars ? `${written.slice(0, maxChars)}…` : written;
}
