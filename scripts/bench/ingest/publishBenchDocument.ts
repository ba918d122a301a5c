import type { RunningCairn } from '../../testkit/cairn.js';
import { benchDocument } from './realEvent.js';

/** Makes the demo project ask what the measured events answer; returns the version that they name. */
export async function publishBenchDocument(cairn: RunningCairn): Promise<number> {
  await cairn.api('document', { method: 'PUT', body: JSON.stringify(benchDocument) });
  const published = await cairn.api('document/publish', { method: 'POST' });
  if (!published.ok) throw new Error(`publishing the document failed: ${await published.text()}`);
  const { version }: { version: number } = await published.json();
  return version;
}
