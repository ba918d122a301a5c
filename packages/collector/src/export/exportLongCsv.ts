import type { Kysely } from 'kysely';
import { WrittenSurveys } from '../answers/writtenSurveys.js';
import { responsePages } from '../store/responses.js';
import type { Tables } from '../store/tables.js';
import { csvRow } from './csvCell.js';
import { byteOrderMark, type CsvRequest } from './exportCsv.js';
import { longHeader, longRows } from './longTable.js';

/** Every answer as a row of CSV, page by page: memory stays the same however large the project is. */
export async function* exportLongCsv(
  kysely: Kysely<Tables>,
  { project, filter, withMark }: CsvRequest,
): AsyncGenerator<string> {
  const surveys = new WrittenSurveys(kysely, project);
  yield (withMark ? byteOrderMark : '') + csvRow(longHeader);
  for await (const items of responsePages(kysely, project.id, filter)) {
    let page = '';
    for (const item of items) page += (await longRows(item, surveys)).map(csvRow).join('');
    yield page;
  }
}
