import { deed, listQuery, summaryQuery } from '../../admin/caseRoutes.js';
import { caseDetail, caseSummary, cases } from '../answers/cases.js';
import type { Operations } from '../operation.js';

/** Who should be replied to, and what is done about it. */
export const caseOperations: Operations = {
  'GET /api/projects/:project/cases': {
    summary: 'who should be replied to',
    query: listQuery,
    answer: cases,
  },
  'GET /api/projects/:project/cases/summary': {
    summary: 'what became of the cases of a period, whether it helped, and who waits now',
    query: summaryQuery,
    answer: caseSummary,
  },
  'GET /api/projects/:project/cases/:id': {
    summary: 'one case: its responses, its history, and the journey of whom it concerns',
    answer: caseDetail,
  },
  'POST /api/projects/:project/cases/:id': {
    summary: 'do something about it: assign, note, acknowledge, resolve or reopen',
    body: deed,
    answer: caseDetail,
  },
};
