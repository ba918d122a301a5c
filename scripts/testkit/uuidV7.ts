import { randomBytes } from 'node:crypto';

/** A UUIDv7 of a time, by default of now. */
export function uuidV7(time = Date.now()): string {
  const head = time.toString(16).padStart(12, '0');
  const tail = randomBytes(10).toString('hex');
  return `${head.slice(0, 8)}-${head.slice(8)}-7${tail.slice(0, 3)}-a${tail.slice(3, 6)}-${tail.slice(6, 18)}`;
}
