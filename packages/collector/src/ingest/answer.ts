import type { ServerResponse } from 'node:http';
import type { RequestError } from '@cairn/schema/wire';
import type { Refusal } from '../refusal.js';

/** On every answer under /v1, errors too: a 403 the browser may not read looks like a network error and is retried. */
export const crossOriginHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, ETag',
} as const;

const jsonHeaders = [
  ...Object.entries(crossOriginHeaders).flat(),
  'Content-Type',
  'application/json',
  'Cache-Control',
  'no-store',
  'X-Content-Type-Options',
  'nosniff',
];

/** Answers with JSON in one write. */
export function answerJson(
  response: ServerResponse,
  status: number,
  answer: { body: unknown; headers?: readonly string[] },
): void {
  const body = JSON.stringify(answer.body);
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, [...jsonHeaders, ...(answer.headers ?? []), 'Content-Length', length]);
  response.end(body);
}

/** Answers with why the whole request was refused. The connection ends with it when the body was left unread. */
export function answerRefusal(response: ServerResponse, refusal: Refusal): void {
  const body: RequestError = { code: refusal.code, message: refusal.message };
  const headers = [
    ...(refusal.retryAfterSeconds === undefined ? [] : ['Retry-After', String(refusal.retryAfterSeconds)]),
    ...(response.req.complete ? [] : ['Connection', 'close']),
  ];
  answerJson(response, refusal.status, { body, headers });
}
