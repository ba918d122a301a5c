/** What one cell may hold. */
export type Cell = string | number | boolean | null | undefined;

/**
 * What spreadsheets take for the beginning of a formula: `= + - @`, their full-width forms, tabs and line ends; and the
 * same behind spaces, quotes or characters that cannot be seen, which some of them pass over.
 */
const formula = /^[\s"'\p{Cf}\p{Cc}]*[=+\-@＝＋－＠\t\r\n]/u;
/** A number that somebody wrote, sign and all, calculates nothing. */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * One cell of a CSV file, quoted. A text that a spreadsheet would calculate gets an apostrophe before it, which
 * spreadsheets show as text: a visitor's answer must not run on the machine of whoever opens the export.
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = formula.test(value) && !plainNumber.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** One row, as RFC 4180 has it. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
