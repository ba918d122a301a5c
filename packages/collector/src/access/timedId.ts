import { randomBytes } from 'node:crypto';

/** An id that sorts by the time it was made at: sixteen random hex digits behind twelve of milliseconds. */
export function timedId(now: number): string {
  return now.toString(16).padStart(12, '0') + randomBytes(8).toString('hex');
}
