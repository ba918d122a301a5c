import { exitCodes } from '../exitCodes.js';
import type { Remote } from '../remote/remoteRequest.js';
import { sendItems } from '../remote/sendItems.js';
import { columnsOf } from './columnsOf.js';
import type { Into } from './columnTargets.js';
import { comparable } from './comparable.js';
import { createRowReader, type ReadRow, type ResponseItem, type RowForm } from './createRowReader.js';
import { type Counting, createTally, isClean, type Tally } from './createTally.js';
import type { Encoding } from './csv/decodeText.js';
import type { Layout } from './layouts.js';
import type { ImportMapping } from './mapping.js';
import { openFile } from './openFile.js';
import { columnLines, resultLines } from './reportLines.js';

/** One file, and where it goes. */
export interface ImportJob {
  file: string;
  encoding: Encoding | undefined;
  source: string;
  layout: Layout;
  mapping: ImportMapping;
  into: Into;
  remote: Remote;
  dryRun: boolean;
  /** Answers from that time on open cases; left out, none do. */
  casesSince?: string;
  /** Cells that cannot be read are left out; without it a file that has any is not imported at all. */
  skipBad: boolean;
}

/**
 * Imports a file, or says what importing it would do. A file that is to be imported whole is read through before anything
 * is sent: either all of it can be read, or nothing is imported. Resolves with the exit code.
 */
export async function runImport(job: ImportJob, print: (line: string) => void): Promise<number> {
  const form = await formOf(job);
  for (const line of columnLines(form.columns, job.into)) print(line);
  const isWhole = !job.dryRun && !job.skipBad;
  const checked = isWhole ? await countRows(job, form) : undefined;
  const isSent = !checked || isClean(checked);
  const tally = checked && !isSent ? checked : await sendRows(job, form);
  for (const line of resultLines(tally, { ...job, isSent })) print(line);
  return isClean(tally) || (job.skipBad && !tally.rejected.length) ? exitCodes.fine : exitCodes.found;
}

async function formOf({ file, encoding, layout, mapping, into }: ImportJob): Promise<RowForm> {
  const { header, rows } = await openFile(file, { headerRows: layout.headerRows, encoding });
  await rows.return(undefined);
  return {
    columns: columnsOf(header, { mapping, layout, into }),
    into,
    idFrom: mapping.idFrom,
    dates: mapping.dates ?? layout.dates,
    timeZone: mapping.timeZone ?? layout.timeZone,
    complete: new Set((mapping.complete ?? layout.complete).map(comparable)),
  };
}

type UsableRow = ReadRow & { item: ResponseItem };

/** The rows that are to be sent, each counted as it passes. */
async function* usableRows(job: ImportJob, form: RowForm, counting: Counting): AsyncGenerator<UsableRow> {
  const { rows } = await openFile(job.file, { headerRows: job.layout.headerRows, encoding: job.encoding });
  const read = createRowReader(form);
  for await (const row of rows) {
    const { item, ...rest } = read(row);
    if (counting.addRow({ ...rest, ...(item && { item }) }) && item) yield { ...rest, item };
  }
}

async function countRows(job: ImportJob, form: RowForm): Promise<Tally> {
  const counting = createTally();
  const rows = usableRows(job, form, counting);
  while (!(await rows.next()).done);
  return counting.tally;
}

async function sendRows(job: ImportJob, form: RowForm): Promise<Tally> {
  const counting = createTally();
  const { source, dryRun, casesSince } = job;
  const how = { source, dryRun, ...(casesSince !== undefined && { casesSince }) };
  const rows = usableRows(job, form, counting);
  const toItem = ({ item }: UsableRow) => item;
  for await (const { items, result } of sendItems(job.remote, rows, { ...how, toItem })) {
    counting.addResult(items, result);
  }
  return counting.tally;
}
