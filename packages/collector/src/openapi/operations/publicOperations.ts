import { manifest } from '@cairn/schema';
import { alive, batchResult, ready, sentBatch } from '../answers/wire.js';
import type { Operations } from '../operation.js';

/** What browsers and operators ask, without credentials. */
export const publicOperations: Operations = {
  'POST /v1/events': {
    summary: 'store events; answered once they are on disk',
    body: sentBatch,
    // A page on another origin may send plain text without asking first.
    bodyTypes: ['application/json', 'text/plain'],
    answer: batchResult,
  },
  'GET /v1/manifest/:key': { summary: 'what is asked, for browsers', answer: manifest },
  'GET /healthz': { summary: 'whether the process lives', answer: alive },
  'GET /readyz': { summary: 'whether it can take events; 503 when not', answer: ready },
  'GET /metrics': { summary: 'counters, as Prometheus reads them', contentType: 'text/plain' },
  'GET /openapi.json': { summary: 'this description', contentType: 'application/json' },
};
