import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuthoredDocument } from '../api/types.js';
import { fernway } from '../testing/fernway.js';

let { drafting, openDraft, publishDraft, publishing } = await import('./drafting.js');

const reach = (reachRate: number): AuthoredDocument => ({ ...fernway(), settings: { reachRate } });

/** The drafts of two projects, behind the same routes as in the collector. */
const stored = new Map<string, { document: AuthoredDocument; revision: number; live: number }>();
const published: { project: string; document: AuthoredDocument }[] = [];

beforeEach(async () => {
  vi.resetModules(); // a page of its own for each: drafts outlive their screens
  ({ drafting, openDraft, publishDraft, publishing } = await import('./drafting.js'));
  published.length = 0;
  for (const project of ['one', 'two']) stored.set(project, { document: reach(0.1), revision: 1, live: 0 });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => answer(path, init));
});
afterEach(() => vi.unstubAllGlobals());

function answer(path: string, { method = 'GET', headers, body }: RequestInit): Response {
  const [, project = '', deed] = /^\/api\/projects\/(\w+)\/document\/?(\w*)/.exec(path) ?? [];
  const desk = stored.get(project);
  if (!desk) throw new Error(`no project stands at ${path}`);
  if (deed === 'lint') return Response.json({ findings: [] });
  const expected = new Headers(headers).get('If-Match');
  if (expected !== null && expected !== `"${desk.revision}"`) {
    return Response.json({ code: 'conflict', message: 'somebody saved in the meantime' }, { status: 409 });
  }
  if (deed === 'publish') {
    published.push({ project, document: desk.document });
    desk.live += 1;
    return Response.json({ version: desk.live, changed: true, warnings: [] });
  }
  if (method === 'PUT') store(project, JSON.parse(String(body)));
  const answered = { ETag: `"${desk.revision}"`, 'Cairn-Live-Version': String(desk.live) };
  if (method === 'HEAD') return new Response(null, { headers: answered });
  const sent = method === 'PUT' ? { revision: desk.revision, changed: true } : desk.document;
  return Response.json(sent, { headers: answered });
}

function store(project: string, document: AuthoredDocument): void {
  const desk = stored.get(project);
  if (desk) Object.assign(desk, { document, revision: desk.revision + 1 });
}

function openedDraft() {
  const now = drafting.value;
  if (now.is !== 'ready') throw new Error(`the draft is ${now.is}`);
  return now.draft;
}

describe('publishing', () => {
  it('makes live what stands on the page, with what was just typed', async () => {
    await openDraft('one');
    openedDraft().edit(() => reach(0.2));
    expect(await publishDraft('one', 'more')).toBe(true);
    expect(published).toEqual([{ project: 'one', document: reach(0.2) }]);
    expect(drafting.value).toMatchObject({ live: { version: 1, document: reach(0.2) } });
  });

  it('makes nothing live that somebody else has saved and nobody here has seen, but shows it', async () => {
    await openDraft('one');
    store('one', reach(0.9));
    expect(await publishDraft('one', '')).toBe(false);
    expect(published).toEqual([]);
    expect(publishing.value).toEqual({ is: 'overtaken' });
    expect(openedDraft().document.value).toEqual(reach(0.9));
    expect(openedDraft().overtaken.value).toBeDefined();
  });

  it('makes it live once it has been looked at', async () => {
    await openDraft('one');
    store('one', reach(0.9));
    await publishDraft('one', '');
    expect(await publishDraft('one', '')).toBe(true);
    expect(published).toEqual([{ project: 'one', document: reach(0.9) }]);
  });
});

describe('opening the draft', () => {
  it('keeps what is typed while a screen that opens again looks for news', async () => {
    await openDraft('one');
    const opening = openDraft('one');
    openedDraft().edit(() => reach(0.3));
    await opening;
    expect(openedDraft().document.value).toEqual(reach(0.3));
    expect(await openedDraft().flush()).toBe(true);
    expect(stored.get('one')?.document).toEqual(reach(0.3));
  });

  it('takes over what others have saved and published since', async () => {
    await openDraft('one');
    store('one', reach(0.9));
    Object.assign(stored.get('one') ?? {}, { live: 7 });
    await openDraft('one');
    expect(openedDraft().document.value).toEqual(reach(0.9));
    expect(drafting.value).toMatchObject({ live: { version: 7, document: reach(0.9) } });
  });

  it('shows the draft of the project that was asked for last, whichever comes first', async () => {
    await Promise.all([openDraft('one'), openDraft('two')]);
    expect(drafting.value).toMatchObject({ is: 'ready', project: 'two' });
  });

  it('never shows or publishes the draft of one project in another, and loses nothing of it', async () => {
    await openDraft('one');
    openedDraft().edit(() => reach(0.3));
    await openDraft('two');
    expect(openedDraft().document.value).toEqual(reach(0.1));
    expect(await publishDraft('one', '')).toBe(false);
    await openDraft('one');
    expect(openedDraft().document.value).toEqual(reach(0.3));
  });

  it('says why when it cannot be read, and reads it at the next try', async () => {
    const desk = vi.mocked(fetch);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
    await openDraft('one');
    expect(drafting.value).toMatchObject({ is: 'failed', project: 'one' });
    vi.stubGlobal('fetch', desk);
    await openDraft('one');
    expect(drafting.value).toMatchObject({ is: 'ready', project: 'one' });
  });
});
