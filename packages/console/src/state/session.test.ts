// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fern = { id: 'fern', name: 'Fernway', role: 'owner' };
const moss = { id: 'moss', name: 'Mossway', role: 'owner' };

/** Whom the collector knows; undefined: nobody. */
let known: { email: string; projects: object[] } | undefined;
const loaded = vi.fn<(href: string | URL) => void>();

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  loaded.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(loaded);
  vi.stubGlobal('fetch', async (_: string, { method = 'GET' }: RequestInit = {}) => {
    if (method === 'DELETE') known = undefined;
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return known
      ? Response.json({ ...known, mayCreateProjects: false })
      : Response.json({ code: 'unauthorized', message: 'Sign in.' }, { status: 401 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page that Ada has opened, with its memory. */
async function opened() {
  known = { email: 'ada@example.com', projects: [fern, moss] };
  const page = await import('./session.js');
  await page.askSession();
  return page;
}

it('loads nothing anew for the one who is here', async () => {
  const { askSession, session } = await opened();
  await askSession();
  expect(session.value).toMatchObject({ is: 'in', email: 'ada@example.com', project: fern });
  expect(loaded).not.toHaveBeenCalled();
});

it('loads the page anew when somebody signs out, so that nothing of theirs stays in it', async () => {
  const { session, signOut } = await opened();
  await signOut();
  expect(session.value).toEqual({ is: 'out' });
  expect(loaded).toHaveBeenCalledWith('/');
});

it('loads the page anew for another account, and shows it nothing before', async () => {
  const { askSession, session } = await opened();
  known = undefined;
  await askSession();
  known = { email: 'bo@example.com', projects: [fern] };
  await askSession();
  expect(session.value).toEqual({ is: 'out' });
  expect(loaded).toHaveBeenCalledWith('/?project=fern');
});

it('loads the page anew for another project, or for none', async () => {
  const { askSession } = await opened();
  known = { email: 'ada@example.com', projects: [moss] };
  await askSession();
  expect(loaded).toHaveBeenLastCalledWith('/?project=moss');
  known = { email: 'ada@example.com', projects: [] };
  await askSession();
  expect(loaded).toHaveBeenLastCalledWith('/');
});

it('stays with the project of this page when another tab has looked at another one', async () => {
  const { askSession, session } = await opened();
  localStorage.setItem('cairn:project', 'moss');
  await askSession();
  expect(session.value).toMatchObject({ project: fern });
  expect(loaded).not.toHaveBeenCalled();
});

it('keeps the page as it is when a session runs out and the same person comes back', async () => {
  const { askSession, session } = await opened();
  known = undefined;
  await askSession();
  expect(session.value).toEqual({ is: 'out' });
  known = { email: 'ada@example.com', projects: [fern, moss] };
  await askSession();
  expect(session.value).toMatchObject({ is: 'in' });
  expect(loaded).not.toHaveBeenCalled();
});
