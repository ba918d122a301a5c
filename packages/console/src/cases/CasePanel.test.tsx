// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseDeed, CaseDetail, CaseItem, CaseStatus } from '../api/caseTypes.js';
import { caseItem } from '../testing/caseItem.js';
import { CasePanel } from './CasePanel.js';
import { caseStrings as say } from './caseStrings.js';
import { type Board, useBoard } from './useBoard.js';

const detail = (status: CaseStatus): CaseDetail => ({
  ...{ ...caseItem({ status }), responses: [], history: [] },
  ...{ journey: { items: [], isCut: false }, later: [], helped: null },
});

/** What the collector says of the case; a deed is refused where it says nothing of what follows. */
let stored: CaseStatus;
let after: CaseStatus | undefined;

beforeEach(() => {
  [stored, after] = ['open', undefined];
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    if (method === 'POST' && !after) {
      return Response.json({ code: 'conflict', message: 'It is closed already.' }, { status: 409 });
    }
    if (method === 'POST') stored = after ?? stored;
    return Response.json(path.includes('/cases/') ? detail(stored) : { items: [], next: null });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A case beside its board, and how to work on it by a key there. */
async function drawn() {
  const root = document.createElement('div');
  let board: Board | undefined;
  function Probe() {
    board = useBoard('demo', {});
    const { work, told, refusals } = board;
    return (
      <CasePanel
        {...{ project: 'demo', id: 'c1', me: undefined, document: undefined, startsWithNote: false, work }}
        told={told.get('c1')}
        refusals={refusals}
        close={() => {}}
      />
    );
  }
  act(() => render(<Probe />, root));
  const status = () => root.querySelector('.tag')?.textContent;
  await vi.waitFor(() => expect(status()).toBe(say.column.open));
  const byKey = (item: CaseItem, deed: CaseDeed) =>
    act(async () => void (await board?.work(item, deed).catch(() => {})));
  return { status, byKey };
}

it('follows what is done to its case on the board', async () => {
  const { status, byKey } = await drawn();
  after = 'acknowledged';
  await byKey(caseItem(), { do: 'acknowledge' });
  await vi.waitFor(() => expect(status()).toBe(say.column.acknowledged));
});

it('is read again when a deed is refused, because somebody else was faster', async () => {
  const { status, byKey } = await drawn();
  stored = 'resolved';
  await byKey(caseItem(), { do: 'acknowledge' });
  await vi.waitFor(() => expect(status()).toBe(say.column.resolved));
});
