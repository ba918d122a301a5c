import { mutateBytes } from './mutateBytes.js';
import { mutateJson } from './mutateJson.js';
import { mutateRequest } from './mutateRequest.js';
import type { Random } from './random.js';
import { bytesOf, type RawRequest } from './rawRequest.js';
import type { Subject } from './subject.js';
import { type ValidRequest, validAdminRequest, validBatch } from './validRequests.js';
import { writeJson } from './writeJson.js';

/** More than any endpoint takes. */
const tooManyBytes = 5 * 1024 * 1024;

/** The next request: a right one, changed in its values, its bytes or its frame, in several of these, or not at all. */
export function nextRequest(subject: Subject & { secretKey: string }, random: Random): Buffer {
  const valid = random.chance(0.6) ? validBatch(subject, random) : validAdminRequest(subject, random);
  const framed = frame(valid, { body: bodyOf(valid, random), secretKey: subject.secretKey });
  const request = random.chance(0.25) ? mutateRequest(framed, random) : framed;
  const bytes = bytesOf(request);
  return random.chance(0.04) ? mutateBytes(bytes, random) : bytes;
}

function bodyOf({ json }: ValidRequest, random: Random): Buffer {
  if (json === undefined) return Buffer.alloc(0);
  const body = Buffer.from(writeJson(mutated(json, random)));
  if (random.chance(0.004)) return Buffer.concat([body, Buffer.alloc(tooManyBytes, ' ')]);
  return random.chance(0.12) ? mutateBytes(body, random) : body;
}

function mutated(json: unknown, random: Random): unknown {
  let value: unknown = json;
  const changes = random.pick([0, 1, 1, 1, 2, 4]);
  for (let change = 0; change < changes; change++) {
    value = random.chance(0.75) ? mutateInside(value, random) : mutateJson(value, random);
  }
  return value;
}

/** Of a batch, one of its events: most of what can be wrong is in there, and the envelope must be right to get there. */
function mutateInside(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || !('events' in value) || !Array.isArray(value.events)) {
    return mutateJson(value, random);
  }
  const at = random.below(value.events.length);
  const events = value.events.map((event, index) => (index === at ? mutateJson(event, random) : event));
  return { ...value, events };
}

function frame(
  { method, path, json }: ValidRequest,
  { body, secretKey }: { body: Buffer; secretKey: string },
): RawRequest {
  const headers: [string, string][] = [
    ['Host', '127.0.0.1'],
    ['Connection', 'close'],
  ];
  if (path.startsWith('/api')) headers.push(['Authorization', `Bearer ${secretKey}`]);
  if (json !== undefined)
    headers.push(['Content-Type', 'application/json'], ['Content-Length', String(body.length)]);
  return { method, path, headers, body };
}
