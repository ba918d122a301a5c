import { expect, test } from 'vitest';
import type { Ending } from './exchange.js';
import { objectionTo } from './objectionTo.js';

const json = { 'content-type': 'application/json' };
const refusal = JSON.stringify({ code: 'invalid', message: 'seq: must be 1 or more' });

test.each<[Ending, RegExp | undefined]>([
  [{ status: 200, headers: {}, body: 'anything' }, undefined],
  [{ status: 422, headers: json, body: refusal }, undefined],
  [{ status: 404, headers: json, body: '' }, undefined],
  [{ status: 503, headers: { ...json, 'retry-after': '2' }, body: refusal }, undefined],
  ['closed', undefined],
  ['silent', /never answered/],
  ['refused', /no connections/],
  [{ status: 500, headers: json, body: refusal }, /own fault/],
  [{ status: 503, headers: json, body: refusal }, /own fault/],
  [{ status: 400, headers: {}, body: 'Bad Request' }, /without a reason as JSON/],
  [{ status: 400, headers: json, body: '{}' }, /without a code/],
  [{ status: 400, headers: json, body: '{"code":"x"' }, /without a code/],
  [{ status: 422, headers: json, body: refusal.replace('seq', 'SQLITE_ERROR') }, /inside of the program/],
  [
    { status: 422, headers: json, body: refusal.replace('seq', 'at run (judge.js:3:14)') },
    /inside of the program/,
  ],
  [{ status: Number.NaN, headers: {}, body: '' }, /not HTTP/],
])('%j', (ending, says) => {
  if (says) expect(objectionTo(ending)).toMatch(says);
  else expect(objectionTo(ending)).toBeUndefined();
});
