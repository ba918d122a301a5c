import { wish } from '../../admin/digestRoutes.js';
import { digest, digestWish } from '../answers/digest.js';
import type { Operations } from '../operation.js';

/** What is written to people by mail. */
export const digestOperations: Operations = {
  'GET /api/projects/:project/digest': { summary: 'whether one gets digests, and when', answer: digest },
  'PUT /api/projects/:project/digest': {
    summary: 'ask for them, or end them',
    body: wish,
    answer: digestWish,
  },
  'GET /api/unsubscribe/:token': {
    summary: 'where the link in a digest leads: a page with a button',
    contentType: 'text/html',
  },
  'POST /api/unsubscribe/:token': {
    summary: 'end the digests of whoever got the link, in one click (RFC 8058)',
    contentType: 'text/html',
  },
};
