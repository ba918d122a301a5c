import type { Handler, Hono } from 'hono';
import { Refusal } from '../refusal.js';

/** Adds something that is only read; every other method of its path is answered with 405. */
export function addReadable<Path extends string>(
  api: Hono,
  path: Path,
  handler: Handler<object, Path>,
): void {
  api.get(path, handler);
  api.all(path, () => {
    throw new Refusal('method_not_allowed', 'use GET here', { allow: ['GET', 'HEAD'] });
  });
}
