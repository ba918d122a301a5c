import { beforeEach, expect, it, vi } from 'vitest';
import type { StoredDocument } from '../api/types.js';
import { fernway } from '../testing/fernway.js';

const getDocument = vi.hoisted(() => vi.fn<(project: string, version?: number | 'live') => unknown>());
vi.mock('../api/api.js', () => ({ getDocument }));

const stored: StoredDocument = { document: fernway(), revision: '"1"', liveVersion: 7 };

/** The store as a page begins with it, and refusals of the collector as that page knows them. */
async function fresh() {
  vi.resetModules();
  const { ApiError } = await import('../api/apiError.js');
  const refusal = (status: number) => new ApiError({ status, code: 'refused', message: 'No.' });
  return { ...(await import('./versions.js')), refusal };
}

beforeEach(() => getDocument.mockReset());

it('a version is on the way until its words are there, and is fetched once', async () => {
  const { isOnTheWay, needVersions, versions } = await fresh();
  getDocument.mockResolvedValue(stored);
  expect(isOnTheWay(7)).toBe(true);
  needVersions('demo', [7, 7]);
  needVersions('demo', [7]);
  await vi.waitFor(() => expect(isOnTheWay(7)).toBe(false));
  expect(versions.value.get(7)).toEqual(fernway());
  expect(getDocument).toHaveBeenCalledTimes(1);
});

it('one that cannot be had keeps nobody waiting, and is asked for again at the next need', async () => {
  const { isOnTheWay, needVersions, versions, refusal } = await fresh();
  getDocument.mockRejectedValueOnce(refusal(503)).mockResolvedValue(stored);
  needVersions('demo', [7]);
  await vi.waitFor(() => expect(isOnTheWay(7)).toBe(false));
  expect(versions.value.has(7)).toBe(false);
  needVersions('demo', [7]);
  await vi.waitFor(() => expect(versions.value.has(7)).toBe(true));
});

it('what is live is known from then on, and not fetched a second time', async () => {
  const { getLiveDocument, isOnTheWay, needVersions } = await fresh();
  getDocument.mockResolvedValue(stored);
  expect(await getLiveDocument('demo')).toEqual(stored);
  expect(getDocument).toHaveBeenCalledWith('demo', 'live');
  needVersions('demo', [7]);
  expect(isOnTheWay(7)).toBe(false);
  expect(getDocument).toHaveBeenCalledTimes(1);
});

it('before anything was published it is the draft', async () => {
  const { getLiveDocument, refusal } = await fresh();
  const draft = { ...stored, liveVersion: 0 };
  getDocument.mockImplementation(async (_project, version) => {
    if (version === 'live') throw refusal(404);
    return draft;
  });
  expect(await getLiveDocument('demo')).toEqual(draft);
});
