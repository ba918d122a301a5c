import { importBatch } from '@cairn/schema';
import { query as commentQuery, selection } from '../../admin/commentRoutes.js';
import { query as letterQuery, wish as replay } from '../../admin/deadLetterRoutes.js';
import { csvQuery, eventsQuery } from '../../admin/exportRoutes.js';
import { query as importQuery } from '../../admin/importRoutes.js';
import { query as responseQuery } from '../../admin/responseRoutes.js';
import { beginning, viewWords } from '../../admin/viewRoutes.js';
import { comments, themes } from '../answers/comments.js';
import { erased } from '../answers/held.js';
import {
  deadLetters,
  exportedEvent,
  imported,
  oneResponse,
  replayed,
  responseItem,
  responses,
  sources,
} from '../answers/responses.js';
import { view, views } from '../answers/views.js';
import type { Operations } from '../operation.js';

/** What people said. */
export const responseOperations: Operations = {
  'GET /api/projects/:project/responses': {
    summary: 'responses, newest first',
    query: responseQuery,
    answer: responses,
  },
  'GET /api/projects/:project/responses/stream': {
    summary: 'responses as they come in: server-sent events `response`, each with this as its data',
    contentType: 'text/event-stream',
    answer: responseItem,
  },
  'GET /api/projects/:project/responses/:prompt': {
    summary: 'one response, with what the same person said and did before and after it',
    answer: oneResponse,
  },
  'DELETE /api/projects/:project/responses/:prompt': {
    summary: 'erase one response, with the showing that it answers',
    answer: erased,
  },
  'GET /api/projects/:project/views': {
    summary: 'filters of responses that the team has named',
    answer: views,
  },
  'POST /api/projects/:project/views': {
    summary: 'name a filter',
    body: viewWords,
    answer: view,
    status: 201,
  },
  'PUT /api/projects/:project/views/:view': {
    summary: 'rename a view, or let it filter by something else',
    body: viewWords,
    answer: view,
  },
  'DELETE /api/projects/:project/views/:view': { summary: 'delete a view' },
  'PUT /api/projects/:project/views/default': {
    summary: 'choose the view that you begin with',
    body: beginning,
  },
  'GET /api/projects/:project/export.ndjson': {
    summary: 'every stored event, or each response that stands, one a line',
    query: eventsQuery,
    contentType: 'application/x-ndjson',
    answer: exportedEvent,
  },
  'GET /api/projects/:project/export.csv': {
    summary: 'every response, a row for each or for each answer, for spreadsheets',
    query: csvQuery,
    contentType: 'text/csv',
  },
  'GET /api/projects/:project/report/comments': {
    summary: 'what people wrote, newest first, and searched',
    query: commentQuery,
    answer: comments,
  },
  'GET /api/projects/:project/report/themes': {
    summary: 'what those who were pleased and those who were not write about',
    query: selection,
    answer: themes,
  },
  'GET /api/projects/:project/import': { summary: 'where the stored responses come from', answer: sources },
  'POST /api/projects/:project/import': {
    summary: 'bring responses and outcomes along from elsewhere',
    query: importQuery,
    body: importBatch,
    answer: imported,
  },
  'GET /api/projects/:project/dead-letters': {
    summary: 'events that the store has refused, oldest first',
    query: letterQuery,
    answer: deadLetters,
  },
  'POST /api/projects/:project/dead-letters/replay': {
    summary: 'put them into the store again',
    body: replay,
    bodyIsOptional: true,
    answer: replayed,
  },
};
