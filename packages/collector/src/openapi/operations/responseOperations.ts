import { query as letterQuery, wish as replay } from '../../admin/deadLetterRoutes.js';
import { csvQuery, eventsQuery } from '../../admin/exportRoutes.js';
import { query as responseQuery } from '../../admin/responseRoutes.js';
import { deadLetters, exportedEvent, replayed, responseItem, responses } from '../answers/responses.js';
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
  'GET /api/projects/:project/export.ndjson': {
    summary: 'every stored event, one a line',
    query: eventsQuery,
    contentType: 'application/x-ndjson',
    answer: exportedEvent,
  },
  'GET /api/projects/:project/export.csv': {
    summary: 'every response, a row each, for spreadsheets',
    query: csvQuery,
    contentType: 'text/csv',
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
