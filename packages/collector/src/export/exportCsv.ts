import type { Survey } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { documentOf } from '../store/documents.js';
import type { Project } from '../store/projects.js';
import { responsePages, type WantedResponses } from '../store/responses.js';
import type { Tables } from '../store/tables.js';
import { csvRow } from './csvCell.js';
import { columnOf, columnsOf, ResponseTable } from './responseTable.js';

/** Without it, some spreadsheets read UTF-8 as something else. */
export const byteOrderMark = '\ufeff';

/** What is wanted, and how. */
export interface CsvRequest {
  project: Pick<Project, 'id' | 'liveVersion'>;
  filter: WantedResponses;
  withMark: boolean;
}

/** Every response as a row of CSV, page by page: memory stays the same however large the project is. */
export async function* exportCsv(
  kysely: Kysely<Tables>,
  { project, filter, withMark }: CsvRequest,
): AsyncGenerator<string> {
  const table = new ResponseTable(await questionColumns(kysely, project, filter));
  yield (withMark ? byteOrderMark : '') + csvRow(table.header);
  for await (const items of responsePages(kysely, project.id, filter)) {
    yield items.map((item) => csvRow(table.rowOf(item))).join('');
  }
}

/** What the live document asks, then what older ones have asked and somebody has answered. */
async function questionColumns(
  kysely: Kysely<Tables>,
  { id, liveVersion }: Pick<Project, 'id' | 'liveVersion'>,
  filter: WantedResponses,
): Promise<Set<string>> {
  const live = await documentOf(kysely, { id, liveVersion });
  const columns = new Set(live ? columnsOf({ surveys: live.surveys.filter(isOf(filter)) }) : []);
  for await (const items of responsePages(kysely, id, filter)) {
    for (const { survey, answers } of items) {
      for (const { question } of answers) columns.add(columnOf(survey, question));
    }
  }
  return columns;
}

function isOf({ survey, touchpoint }: WantedResponses): (one: Survey) => boolean {
  return ({ id, touchpoints }) =>
    (survey === undefined || id === survey) && (touchpoint === undefined || touchpoints.includes(touchpoint));
}
