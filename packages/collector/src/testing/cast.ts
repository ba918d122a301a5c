import { ada, cookieOf, ownerKey, type TestCollector } from './testCollector.js';
import { testDocument } from './testDocument.js';

/** Somebody who may or may not do something: with a session, with a key, or with nothing. */
export interface Actor {
  /** Role by project; `*` for every project. */
  grants: Record<string, 'viewer' | 'editor' | 'owner'>;
  kind: 'person' | 'key' | 'nobody';
  headers: Record<string, string>;
  /** Of a person. */
  credentials?: { email: string; password: string };
}

const password = 'a ladder of wet slate';

/** One of every kind: people and keys of every role in `demo`, some of `other`, some of everything, and nobody. */
export async function cast(collector: TestCollector): Promise<Record<string, Actor>> {
  const seed = { id: 'other', name: 'Other', publicKey: 'pk_other', timeZone: 'UTC', origins: [] };
  await collector.ensureProject({ ...seed, document: testDocument });
  const operator = { Cookie: await collector.signUp() };
  const inProject = (project: string, path: string, body: object) =>
    call(collector, `projects/${project}/${path}`, { body, headers: operator });

  async function person(project: string, role: 'viewer' | 'editor' | 'owner'): Promise<Actor> {
    const email = `${role}-of-${project}@example.com`;
    const { path } = await (await inProject(project, 'invitations', { email, role })).json();
    const body = { token: path.split('#')[1], password };
    const headers = { Cookie: cookieOf(await call(collector, 'invitation/accept', { body })) };
    return { grants: { [project]: role }, kind: 'person', headers, credentials: { email, password } };
  }

  async function key(project: string, scope: 'read' | 'write' | 'owner'): Promise<Actor> {
    const { secret } = await (await inProject(project, 'keys', { name: scope, scope })).json();
    const role = scope === 'read' ? 'viewer' : scope === 'write' ? 'editor' : 'owner';
    return { grants: { [project]: role }, kind: 'key', headers: { Authorization: `Bearer ${secret}` } };
  }

  return {
    nobody: { grants: {}, kind: 'nobody', headers: {} },
    viewer: await person('demo', 'viewer'),
    editor: await person('demo', 'editor'),
    owner: await person('demo', 'owner'),
    'owner of another project': await person('other', 'owner'),
    'owner of all': { grants: { '*': 'owner' }, kind: 'person', headers: operator, credentials: ada },
    'key that reads': await key('demo', 'read'),
    'key that writes': await key('demo', 'write'),
    'key that owns': await key('demo', 'owner'),
    'key of another project': await key('other', 'owner'),
    'key of all': {
      grants: { '*': 'owner' },
      kind: 'key',
      headers: { Authorization: `Bearer ${ownerKey}` },
    },
    'somebody with the public key': {
      grants: {},
      kind: 'nobody',
      headers: { Authorization: 'Bearer pk_demo' },
    },
    'somebody with a wrong key': {
      grants: {},
      kind: 'nobody',
      headers: { Authorization: 'Bearer sk_wrong' },
    },
    'somebody with a wrong session': {
      grants: {},
      kind: 'nobody',
      headers: { Cookie: 'cairn_session=wrong' },
    },
  };
}

function call(
  collector: TestCollector,
  path: string,
  { body, headers }: { body: object; headers?: Record<string, string> },
): Promise<Response> {
  return collector.asPage(path, { method: 'POST', body, ...(headers && { headers }) });
}
