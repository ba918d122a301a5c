import { type ImportBatch, type ImportItem, type ImportResult, maxImportItems } from '@cairn/schema';
import { mustBeFine, type Remote, sendRequest } from './remoteRequest.js';

/** Below what the collector takes in one request. */
const maxBodyChars = 1024 * 1024;

/** Items that go together, and what became of them. */
export interface Sent<Item> {
  items: readonly Item[];
  result: ImportResult;
}

interface How extends Pick<ImportBatch, 'source' | 'casesSince'> {
  dryRun: boolean;
}

/**
 * Brings items to the collector, as many at a time as it takes, one request after the other: what it stores for
 * browsers meanwhile comes between. `toItem` says what of each is sent.
 */
export async function* sendItems<Item>(
  remote: Remote,
  items: AsyncIterable<Item> | Iterable<Item>,
  how: How & { toItem(item: Item): ImportItem },
): AsyncGenerator<Sent<Item>> {
  let batch: { item: Item; text: string }[] = [];
  let chars = 0;
  const send = async (): Promise<Sent<Item>> => {
    const sent = batch;
    [batch, chars] = [[], 0];
    const result = await post(
      remote,
      sent.map(({ text }) => text),
      how,
    );
    return { items: sent.map(({ item }) => item), result };
  };
  for await (const item of items) {
    const text = JSON.stringify(how.toItem(item));
    if (batch.length === maxImportItems || (batch.length && chars + text.length > maxBodyChars))
      yield await send();
    batch.push({ item, text });
    chars += text.length;
  }
  if (batch.length) yield await send();
}

async function post(
  remote: Remote,
  items: readonly string[],
  { source, dryRun, casesSince }: How,
): Promise<ImportResult> {
  const head = JSON.stringify({ source, casesSince }).slice(0, -1);
  const body = `${head},"items":[${items.join(',')}]}`;
  const answer = await sendRequest(remote, dryRun ? 'import?dryRun=1' : 'import', { method: 'POST', body });
  await mustBeFine(answer, remote.project);
  return (await answer.json()) as ImportResult; // the admin API's answer
}
