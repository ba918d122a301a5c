import { Refusal } from './refusal.js';

/** What is answered while the store takes nothing. A disk that is full or held is rarely free again within a second. */
export function storeRefusal(cause: unknown): Refusal {
  const message =
    'the store cannot take this now: its disk is full or gone, or another program holds the database; try again';
  return new Refusal('unavailable', message, { retryAfterSeconds: 2, cause });
}
