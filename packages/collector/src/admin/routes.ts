import type { Handler, Hono } from 'hono';
import { Refusal } from '../refusal.js';
import type { AdminEnv } from './adminApi.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** Adds the handlers of one path; every other method of it is answered with 405 and the ones that there are. */
export function addRoute(
  api: Hono<AdminEnv>,
  path: string,
  handlers: Partial<Record<Method, Handler<AdminEnv>>>,
): void {
  const methods = Object.keys(handlers);
  // Hono answers HEAD from the handler of GET.
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  for (const [method, handler] of Object.entries(handlers)) api.on(method, path, handler);
  api.all(path, () => {
    throw new Refusal('method_not_allowed', `use ${methods.join(' or ')} here`, { allow });
  });
}
