import { cookieOf, type TestCollector } from './testCollector.js';

/** The second account of a test. */
export const bo = { email: 'bo@example.com', password: 'a ladder of wet slate' };

export const post = (body: unknown, cookie?: string) => ({ method: 'POST', body, cookie });

/** 200 while the session is good, 401 after. */
export async function stateOf(collector: TestCollector, cookie: string): Promise<number> {
  return (await collector.asPage('session', { cookie })).status;
}

/** Invites somebody to the project with the owner's key; resolves with what the link carries. */
export async function invite(collector: TestCollector, role: string, email = bo.email): Promise<string> {
  const body = JSON.stringify({ email, role });
  const { path } = await (await collector.api('invitations', { method: 'POST', body })).json();
  return path.split('#')[1];
}

/** Invites bo, who accepts; resolves with the session as a `Cookie` header. */
export async function bring(collector: TestCollector, role: string): Promise<string> {
  const body = { token: await invite(collector, role), password: bo.password };
  return cookieOf(await collector.asPage('invitation/accept', post(body)));
}
