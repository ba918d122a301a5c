import type { z } from 'zod';
import { Refusal } from '../refusal.js';

/** Reads query parameters; a wrong or unknown one is refused by its name. */
export function checkQuery<T>(schema: z.ZodType<T>, written: Record<string, string>): T {
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  const message = issue?.code === 'unrecognized_keys' ? 'is not a parameter here' : issue?.message;
  throw new Refusal('invalid', `${String(name)}: ${message}`);
}
