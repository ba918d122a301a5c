import type { IncomingMessage } from 'node:http';
import { pathOf } from '@cairn/schema';
import type { z } from 'zod';
import { maxAdminBodyBytes, readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';

/** Reads a JSON body; what is wrong is refused by the name of its field. */
export async function checkBody<T>(
  schema: z.ZodType<T>,
  request: IncomingMessage,
  maxBytes = maxAdminBodyBytes,
): Promise<T> {
  const result = schema.safeParse(await readJson(request, maxBytes));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal('invalid', `${pathOf(issue?.path ?? []) || 'the body'}: ${issue?.message}`);
}
