import { document } from '@cairn/schema';
import { publishing, versionQuery } from '../../admin/documentRoutes.js';
import { preview } from '../../admin/previewRoute.js';
import { wish as simulation } from '../../admin/simulateRoute.js';
import { previewed, publication, review, savedDraft, versions } from '../answers/documents.js';
import { simulationReport } from '../answers/simulation.js';
import type { Operations } from '../operation.js';

/** The project's document: draft, versions, publication. */
export const documentOperations: Operations = {
  'GET /api/projects/:project/document': {
    summary: 'the draft as it was written, or a published version; ETag is the draft’s revision',
    query: versionQuery,
    answer: document,
  },
  'PUT /api/projects/:project/document': {
    summary: 'save the draft; with If-Match only if nobody saved meanwhile',
    body: document,
    answer: savedDraft,
  },
  'POST /api/projects/:project/document/publish': {
    summary: 'make the draft the live version; with If-Match only if nobody saved meanwhile',
    body: publishing,
    bodyIsOptional: true,
    answer: publication,
  },
  'GET /api/projects/:project/document/versions': {
    summary: 'published versions, newest first',
    answer: versions,
  },
  'POST /api/projects/:project/document/lint': {
    summary: 'what is wrong or unwise in a document, or in the draft',
    body: document,
    bodyIsOptional: true,
    answer: review,
  },
  'POST /api/projects/:project/document/preview': {
    summary:
      'what browsers would be given, were a document published with one survey live; nothing is stored',
    body: preview,
    answer: previewed,
  },
  'POST /api/projects/:project/document/simulate': {
    summary: 'who would be asked what, for modelled visitors',
    body: simulation,
    bodyIsOptional: true,
    answer: simulationReport,
  },
};
