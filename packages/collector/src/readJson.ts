import type { IncomingMessage } from 'node:http';
import { limits } from '@cairn/schema/wire';
import { cleanJson, TooDeep } from './ingest/cleanJson.js';
import { readBody } from './ingest/readBody.js';
import { Refusal } from './refusal.js';

/** A whole document with all its surveys fits in many times over. */
export const maxAdminBodyBytes = 4 * 1024 * 1024;

/** Reads a JSON body of the admin API, made harmless. `undefined` when the body is empty. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request, maxAdminBodyBytes);
  if (!text.trim()) return undefined;
  try {
    return cleanJson(JSON.parse(text), limits.maxDepth);
  } catch (cause) {
    const message =
      cause instanceof TooDeep
        ? `nested deeper than ${limits.maxDepth} levels`
        : 'the body is not complete JSON';
    throw new Refusal('malformed', message, { cause });
  }
}
