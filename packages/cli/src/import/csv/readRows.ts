import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Failure } from '../../failure.js';
import { delimiterOf } from './delimiterOf.js';

export interface Row {
  cells: string[];
  /** Where the row begins; counts from 1. */
  line: number;
}

/** A header longer than this is no header. */
const maxHeaderChars = 256 * 1024;

/**
 * The rows of a CSV file as they are read, however large it is. Cells may hold delimiters, quotes and line breaks; the
 * delimiter is what the first line shows, or what a first line `sep=;` says, as spreadsheets write it.
 * @throws Failure that names the line where it stops being CSV.
 */
export async function* readRows(text: AsyncIterable<string>, file: string): AsyncGenerator<Row> {
  const { head, rest } = await firstLine(text);
  const said = /^sep=(.)\r?\n/.exec(head)?.[1];
  const body = said === undefined ? head : head.slice(head.indexOf('\n') + 1);
  const parser = parse({ delimiter: said ?? delimiterOf(head), relax_column_count: true });
  // What goes wrong in the source goes on in the parser, where the loop below meets it.
  pipeline(Readable.from(joined(body, rest)), parser, () => {});
  let line = said === undefined ? 1 : 2;
  try {
    for await (const cells of parser) {
      if (cells.length > 1 || cells[0]) yield { cells, line };
      line += linesIn(cells);
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new Failure(`${file}: not CSV: ${cause.message}`, { cause });
  }
}

/** The parser's own count takes a line break of two characters within a cell for two. */
function linesIn(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + cell.split(/\r\n|\r|\n/).length - 1, 1);
}

/** As much of the text as it takes to see a whole first line outside of quotes, and what follows. */
async function firstLine(
  text: AsyncIterable<string>,
): Promise<{ head: string; rest: AsyncIterator<string> }> {
  const rest = text[Symbol.asyncIterator]();
  let head = '';
  while (!/^(?:[^"\n]|"(?:[^"]|"")*")*\n/.test(head) && head.length < maxHeaderChars) {
    const next = await rest.next();
    if (next.done) break;
    head += next.value;
  }
  return { head, rest };
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
