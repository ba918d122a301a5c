import { z } from 'zod';
import { refusal } from '../openapi/answers/refusal.js';
import { statusOf } from '../openapi/operation.js';
import { operations } from '../openapi/operations.js';

/** Routes whose answers were held against what `/openapi.json` says of them, in this process. */
export const declaredAndSeen = new Set<string>();

const routes = Object.keys(operations).map((route) => {
  const [method = '', path = ''] = route.split(' ');
  const pattern = path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');
  return { route, method, matches: new RegExp(`^${pattern}$`) };
});

/** Throws when an answer is not what is promised of its route; an answer that is no JSON is not looked into. */
export async function mustBeDeclared(
  asked: { method: string | undefined; url: string },
  answer: Response,
): Promise<void> {
  if (!answer.headers.get('Content-Type')?.startsWith('application/json') || asked.method === 'HEAD') return;
  const { pathname } = new URL(asked.url);
  const { method = 'GET' } = asked;
  const { route } = routes.find((one) => one.method === method && one.matches.test(pathname)) ?? {};
  const operation = route === undefined ? undefined : operations[route];
  const schema = answer.ok ? operation?.answer : refusal;
  if (!schema) return;
  const result = schema.safeParse(await answer.clone().json());
  const said = `${method} ${pathname} answered ${answer.status}`;
  if (!result.success) throw new Error(`${said}, and not as declared: ${z.prettifyError(result.error)}`);
  if (!answer.ok || !operation || route === undefined) return;
  if (answer.status !== statusOf(operation)) throw new Error(`${said}, declared is ${statusOf(operation)}`);
  declaredAndSeen.add(route);
}
