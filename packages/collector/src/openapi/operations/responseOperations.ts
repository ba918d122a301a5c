import { importBatch } from '@cairn/schema';
import { query as commentQuery } from '../../admin/commentRoutes.js';
import { query as letterQuery, wish as replay } from '../../admin/deadLetterRoutes.js';
import { csvQuery, eventsQuery } from '../../admin/exportRoutes.js';
import { query as importQuery } from '../../admin/importRoutes.js';
import { query as responseQuery } from '../../admin/responseRoutes.js';
import { comments } from '../answers/comments.js';
import {
  deadLetters,
  exportedEvent,
  imported,
  replayed,
  responseItem,
  responses,
  sources,
} from '../answers/responses.js';
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
  'GET /api/projects/:project/report/comments': {
    summary: 'what people wrote, newest first, and searched',
    query: commentQuery,
    answer: comments,
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
