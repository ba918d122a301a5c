import { type Batch, batch, limits, pathOf } from '@cairn/schema';
import { Refusal } from '../refusal.js';

/** Reads the text of a request into its envelope. The events inside are judged later, one by one. */
export function parseBatch(text: string): Batch {
  const result = batch.safeParse(parseJson(text));
  if (!result.success) throw malformed(result.error.issues[0]);
  const { length } = result.data.events;
  if (length > limits.maxEvents) {
    throw new Refusal('too_many_events', `events: ${length} are too many; send at most ${limits.maxEvents}`);
  }
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('malformed', 'the body is not complete JSON; send {v, key, sentAt, events}', { cause });
  }
}

function malformed(issue: { path: PropertyKey[]; message: string } | undefined): Refusal {
  const field = pathOf(issue?.path ?? []) || 'the body';
  return new Refusal('malformed', `${field}: ${issue?.message ?? 'is not what wire v1 says'}`);
}
