import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissions } from './access/permissions.js';
import { roles } from './access/roles.js';
import type { AdminRoute } from './admin/listRoutes.js';
import { adminRoutes } from './testing/adminRoutes.js';
import { type Actor, cast } from './testing/cast.js';
import { cookieOf, startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
let actors: Record<string, Actor>;
beforeAll(async () => {
  collector = await startTestCollector();
  actors = await cast(collector);
});
afterAll(() => collector.end());

const routes = await adminRoutes();
const nameOf = ({ method, path }: AdminRoute) => `${method} ${path}`;
const projects = ['demo', 'other', 'nowhere'];

/**
 * How each route answers whoever may use it, when it is called with this body and ids of nothing. The calls change
 * nothing that another one needs: what is sent is wrong, or is not there, and being told so takes the permission.
 */
const calls: Record<string, { body?: object; status: number; query?: string; signsOut?: true }> = {
  'GET /setup': { status: 200 },
  'POST /setup': { body: {}, status: 422 },
  'POST /setup/look': { body: {}, status: 422 },
  'POST /invitation/look': { body: {}, status: 422 },
  'POST /invitation/accept': { body: {}, status: 422 },
  'POST /session': { body: {}, status: 422 },
  'GET /session': { status: 200 },
  'DELETE /session': { status: 204, signsOut: true },
  'PUT /account/password': { body: {}, status: 422 },
  'GET /account/sessions': { status: 200 },
  'DELETE /account/sessions': { status: 204 },
  'DELETE /account/sessions/:session': { status: 404 },
  'GET /audit': { status: 200 },
  'POST /projects': { body: {}, status: 422 },
  'GET /projects/:project/document': { status: 200 },
  'PUT /projects/:project/document': { body: {}, status: 422 },
  'POST /projects/:project/document/publish': { body: { note: 'x'.repeat(501) }, status: 422 },
  'GET /projects/:project/document/versions': { status: 200 },
  'POST /projects/:project/document/lint': { body: {}, status: 200 },
  'POST /projects/:project/document/preview': { body: {}, status: 422 },
  'POST /projects/:project/document/simulate': { body: { days: 0 }, status: 422 },
  'GET /projects/:project/responses': { status: 200 },
  'GET /projects/:project/responses/stream': { status: 200 },
  'DELETE /projects/:project/responses/:prompt': { status: 404 },
  'GET /projects/:project/views': { status: 200 },
  'POST /projects/:project/views': { body: {}, status: 422 },
  'PUT /projects/:project/views/default': { body: {}, status: 422 },
  'PUT /projects/:project/views/:view': { body: {}, status: 422 },
  'DELETE /projects/:project/views/:view': { status: 404 },
  'GET /projects/:project/report/surveys/:survey': { status: 404 },
  'GET /projects/:project/export.ndjson': { status: 200 },
  'GET /projects/:project/export.csv': { status: 200 },
  'GET /projects/:project/import': { status: 200 },
  'POST /projects/:project/import': { body: {}, status: 422 },
  'GET /projects/:project/cases': { status: 200 },
  'GET /projects/:project/cases/summary': { status: 200 },
  'GET /projects/:project/cases/:id': { status: 404 },
  'POST /projects/:project/cases/:id': { body: {}, status: 422 },
  'GET /projects/:project/dead-letters': { status: 200 },
  'POST /projects/:project/dead-letters/replay': { body: { ids: [] }, status: 422 },
  'GET /projects/:project/identity': { status: 200 },
  'POST /projects/:project/identity/secret': { body: { formerHours: -1 }, status: 422 },
  'DELETE /projects/:project/identity/secrets/:id': { status: 404 },
  'GET /projects/:project/digest': { status: 200 },
  'PUT /projects/:project/digest': { body: {}, status: 422 },
  'GET /unsubscribe/:token': { status: 404 },
  'POST /unsubscribe/:token': { body: {}, status: 404 },
  'GET /projects/:project/webhooks': { status: 200 },
  'POST /projects/:project/webhooks': { body: {}, status: 422 },
  'GET /projects/:project/webhooks/:id': { status: 404 },
  'PUT /projects/:project/webhooks/:id': { body: {}, status: 404 },
  'DELETE /projects/:project/webhooks/:id': { status: 404 },
  'POST /projects/:project/webhooks/:id/secret': { body: {}, status: 404 },
  'POST /projects/:project/webhooks/:id/test': { body: {}, status: 404 },
  'GET /projects/:project/webhooks/:id/deliveries': { status: 404 },
  'POST /projects/:project/webhooks/:id/deliveries/:delivery/replay': { body: {}, status: 404 },
  'GET /projects/:project/respondents/:id': { status: 200 },
  'DELETE /projects/:project/respondents/:id': { status: 200 },
  'GET /projects/:project/visitors/:id': { status: 200 },
  'DELETE /projects/:project/visitors/:id': { status: 200 },
  'GET /projects/:project/report/journey': { status: 200 },
  'GET /projects/:project/report/touchpoints/:touchpoint': { status: 404 },
  'GET /projects/:project/report/touchpoints/:touchpoint/segments': {
    query: '?dimension=device',
    status: 404,
  },
  'GET /projects/:project/report/segments': { status: 200 },
  'GET /projects/:project/report/drivers': { query: '?outcome=renewed', status: 200 },
  'GET /projects/:project/report/outcomes': { status: 200 },
  'GET /projects/:project/notes': { status: 200 },
  'POST /projects/:project/notes': { body: {}, status: 422 },
  'PUT /projects/:project/notes/:note': { body: {}, status: 422 },
  'DELETE /projects/:project/notes/:note': { status: 404 },
  'GET /projects/:project/report/sampling': { status: 200 },
  'GET /projects/:project/report/fatigue': { status: 200 },
  'GET /projects/:project/report/comments': { status: 200 },
  'GET /projects/:project/report/themes': { status: 200 },
  'GET /projects/:project/responses/:prompt': { status: 404 },
  'GET /projects/:project/settings': { status: 200 },
  'PUT /projects/:project/settings': { body: {}, status: 422 },
  'GET /projects/:project/colleagues': { status: 200 },
  'GET /projects/:project/members': { status: 200 },
  'PUT /projects/:project/members/:member': { body: { role: 'viewer' }, status: 404 },
  'DELETE /projects/:project/members/:member': { status: 404 },
  'GET /projects/:project/invitations': { status: 200 },
  'POST /projects/:project/invitations': { body: {}, status: 422 },
  'DELETE /projects/:project/invitations/:invitation': { status: 404 },
  'GET /projects/:project/keys': { status: 200 },
  'POST /projects/:project/keys': { body: {}, status: 422 },
  'DELETE /projects/:project/keys/:key': { status: 404 },
  'GET /projects/:project/audit': { status: 200 },
};

/** The rule, written again from what the guide promises and not from the code. */
function expected(route: AdminRoute, actor: Actor, project: string): number {
  const allowed = calls[nameOf(route)]?.status ?? 0;
  const need = route.permission && permissions[route.permission];
  if (need === 'anyone') return allowed;
  if (actor.kind === 'nobody') return 401;
  if (need === 'known') return allowed;
  const isInProject = route.path.includes(':project');
  const role = actor.grants['*'] ?? (isInProject ? actor.grants[project] : undefined);
  if (isInProject && (!role || project === 'nowhere')) return 404;
  if (need === 'person') return actor.kind === 'person' ? allowed : 403;
  const isEnough = role !== undefined && need !== undefined && roles.indexOf(role) >= roles.indexOf(need);
  return isEnough ? allowed : 403;
}

async function statusOf(route: AdminRoute, actor: Actor, project: string): Promise<number> {
  const { body, query = '', signsOut } = calls[nameOf(route)] ?? {};
  const path = route.path.slice(1).replace(':project', project).replaceAll(/:\w+/g, 'none');
  const headers = signsOut ? await withSessionOfItsOwn(actor) : actor.headers;
  const answer = await collector.asPage(`${path}${query}`, { method: route.method, body, headers });
  await answer.body?.cancel();
  return answer.status;
}

/** The session that a call ends must not be the one that the next call needs. */
async function withSessionOfItsOwn({ credentials, headers }: Actor): Promise<Record<string, string>> {
  if (!credentials) return headers;
  return { Cookie: cookieOf(await collector.asPage('session', { method: 'POST', body: credentials })) };
}

describe('[41][49] every admin route, whoever asks, in their own project and in any other', () => {
  test('names the permission that it takes, as it was last reviewed', async () => {
    const lines = routes.map((route) => {
      const need = route.permission && permissions[route.permission];
      return `${nameOf(route).padEnd(60)} ${String(route.permission).padEnd(20)} ${need}`;
    });
    await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('./access/permissions.reviewed.txt');
    expect(routes.filter(({ permission }) => !permission)).toEqual([]);
  });

  test('has its call in the table of this test', () => {
    expect(routes.map(nameOf).sort()).toEqual(Object.keys(calls).sort());
  });

  test.each(routes.map((route) => [nameOf(route), route] as const))('%s', async (_, route) => {
    const where = route.path.includes(':project') ? projects : ['demo'];
    for (const project of where) {
      for (const [name, actor] of Object.entries(actors)) {
        const status = await statusOf(route, actor, project);
        expect(`${name}, ${project}: ${status}`).toBe(
          `${name}, ${project}: ${expected(route, actor, project)}`,
        );
      }
    }
  });

  test('a project of others and one that is not there are told in the same words', async () => {
    const { headers } = actors.owner ?? {};
    const told = async (project: string) => {
      const answer = await collector.asPage(`projects/${project}/document`, { ...(headers && { headers }) });
      return (await answer.text()).replaceAll(project, '…');
    };
    expect(await told('other')).toBe(await told('nowhere'));
  });

  test('what belongs to another project cannot be reached through one’s own', async () => {
    const inOther = (path: string, body?: object) =>
      collector.asPage(`projects/other/${path}`, {
        ...{
          method: body ? 'POST' : 'GET',
          body,
          headers: actors['owner of another project']?.headers ?? {},
        },
      });
    const { id: key } = await (await inOther('keys', { name: 'Theirs', scope: 'read' })).json();
    const invited = await inOther('invitations', { email: 'cy@example.com', role: 'viewer' });
    const { id: invitation } = await invited.json();
    const { items } = await (await inOther('members')).json();
    const member = items.find(({ everywhere }: { everywhere: boolean }) => !everywhere).id;
    for (const path of [`keys/${key}`, `invitations/${invitation}`, `members/${member}`]) {
      const through = { method: 'DELETE', headers: actors.owner?.headers ?? {} };
      expect((await collector.asPage(`projects/demo/${path}`, through)).status).toBe(404);
    }
    for (const path of ['keys', 'invitations', 'members']) {
      const text = await (await inOther(path)).text();
      expect([key, invitation, member].some((id) => text.includes(id))).toBe(true);
    }
  });

  test('[41] no page of another origin may read an answer, whatever it sends along', async () => {
    const headers = { ...actors.owner?.headers, Origin: 'https://shop.example' };
    for (const path of ['session', 'setup', 'projects/demo/responses']) {
      const answer = await collector.asPage(path, { headers });
      const shared = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect(shared).toEqual([]);
    }
    const ingest = await collector.post({}, { Origin: 'https://shop.example' });
    expect(ingest.headers.has('Access-Control-Allow-Credentials')).toBe(false);
  });

  test.each([...new Set(routes.map(({ path }) => path))])('%s knows no other method', async (path) => {
    const { headers } = actors['owner of all'] ?? {};
    const own = path.slice(1).replace(':project', 'demo').replaceAll(/:\w+/g, 'none');
    const answer = await collector.asPage(own, { method: 'PATCH', body: {}, ...(headers && { headers }) });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBeTruthy();
  });
});
