import type { Finding } from './finding.js';

/** Why a whole request was refused, with the HTTP status that carries the code. */
export const requestErrors = {
  malformed: 400,
  unauthorized: 401,
  unknown_key: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  not_found: 404,
  no_document: 404,
  method_not_allowed: 405,
  timeout: 408,
  conflict: 409,
  gone: 410,
  too_large: 413,
  too_many_events: 413,
  invalid: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type RequestErrorCode = keyof typeof requestErrors;

/** Why one event of a batch was refused while its neighbours were stored. */
export const eventErrors = [
  'invalid',
  'too_deep',
  'expired',
  'unknown_survey',
  'unknown_question',
  'unknown_touchpoint',
  'off_scale',
  'not_stored',
] as const;

export type EventErrorCode = (typeof eventErrors)[number];

/** The body of every refusal: a stable code to branch on, and a sentence that says what to do. */
export interface RequestError {
  code: RequestErrorCode;
  message: string;
  /** Place by place, where a document or a body was read and is wrong. */
  findings?: readonly Finding[];
}
