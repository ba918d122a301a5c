import type { IncomingMessage } from 'node:http';
import { limits } from '@cairn/schema/wire';
import { cleanJson } from './ingest/cleanJson.js';
import { nestsDeeper } from './ingest/nestsDeeper.js';
import { readBody } from './ingest/readBody.js';
import { Refusal } from './refusal.js';

/** A whole document with all its surveys fits in many times over. */
export const maxAdminBodyBytes = 4 * 1024 * 1024;

/** Plenty for what somebody may send who has not said yet who they are. */
export const maxStrangerBodyBytes = 16 * 1024;

/** Reads a JSON body of the admin API, made harmless. `undefined` when the body is empty. */
export async function readJson(request: IncomingMessage, maxBytes = maxAdminBodyBytes): Promise<unknown> {
  const text = await readBody(request, maxBytes);
  if (/^[ \t\r\n]*$/.test(text)) return undefined;
  if (nestsDeeper(text, limits.maxDepth)) {
    throw new Refusal('malformed', `nested deeper than ${limits.maxDepth} levels`);
  }
  return cleanJson(parseJson(text), limits.maxDepth);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('malformed', 'the body is not complete JSON', { cause });
  }
}
