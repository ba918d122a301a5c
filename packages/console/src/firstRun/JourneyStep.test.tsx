// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { firstRunStrings } from './firstRunStrings.js';
import { JourneyStep } from './JourneyStep.js';

afterEach(() => vi.unstubAllGlobals());

it('goes on from what was saved when publishing has failed the first time', async () => {
  const revisions: (string | null)[] = [];
  let published = 0;
  vi.stubGlobal('fetch', async (path: string, { method, headers }: RequestInit) => {
    if (path.endsWith('/publish')) {
      published += 1;
      return published === 1
        ? Response.json({ code: 'busy', message: 'Try again.' }, { status: 503 })
        : Response.json({ version: 1 });
    }
    if (method !== 'PUT') {
      return Response.json({ journey: { stages: [] } }, { headers: { ETag: '"1"' } });
    }
    revisions.push(new Headers(headers).get('If-Match'));
    return Response.json({ revision: 2 }, { headers: { ETag: `"${revisions.length + 1}"` } });
  });
  const root = document.createElement('div');
  act(() => render(<JourneyStep project="demo" />, root));
  const choose = async () => {
    const find = () =>
      [...root.querySelectorAll('button')].find((one) => one.textContent === firstRunStrings.journey.choose);
    await vi.waitFor(() => expect(find()).toBeDefined());
    await act(async () => find()?.click());
  };
  await choose();
  await vi.waitFor(() => expect(root.querySelector('[role="alert"]')?.textContent).toBe('Try again.'));
  await choose();
  await vi.waitFor(() => expect(published).toBe(2));
  expect(revisions).toEqual(['"1"', '"2"']);
});
