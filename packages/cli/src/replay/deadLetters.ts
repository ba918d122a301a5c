import { mustBeFine, type Remote, sendRequest } from '../remote/remoteRequest.js';

/** An event that the store has refused. */
export interface DeadLetter {
  id: string;
  receivedAt: string;
  reason: string;
  event: { type: string };
}

/** What became of one of them. */
export interface Replayed {
  id: string;
  result: 'stored' | 'duplicate' | 'refused';
  /** Why it was refused again. */
  reason?: string;
}

interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** All of them, oldest first, as they are read page by page. */
export async function* listDeadLetters(remote: Remote): AsyncGenerator<DeadLetter> {
  yield* pages<DeadLetter>((cursor) => {
    const query = new URLSearchParams({ limit: '200', ...(cursor && { cursor }) });
    return pageOf(remote, `dead-letters?${query}`, {});
  });
}

/** Puts them into the store again, all or those that are named, and tells of each what has become of it. */
export async function* replayDeadLetters(remote: Remote, ids: readonly string[]): AsyncGenerator<Replayed> {
  yield* pages<Replayed>((cursor) => {
    const body = JSON.stringify({ ...(ids.length && { ids }), ...(cursor && { cursor }) });
    return pageOf(remote, 'dead-letters/replay', { method: 'POST', body });
  });
}

async function* pages<Item>(read: (cursor?: string) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let page = await read();
  yield* page.items;
  while (page.next !== null) {
    page = await read(page.next);
    yield* page.items;
  }
}

async function pageOf<Item>(remote: Remote, path: string, init: RequestInit): Promise<Page<Item>> {
  const response = await sendRequest(remote, path, init);
  await mustBeFine(response, remote.project);
  return (await response.json()) as Page<Item>; // the admin API's answer
}
