import { setTimeout as pause } from 'node:timers/promises';
import type { RunningCairn } from '@cairn/scripts/testkit';
import { sentOutcome, sentResponse } from './sentEvents.js';
import { envelopeNow } from './testCollector.js';
import { testDocument } from './testDocument.js';

/** Posts events to the demo project of a real process. */
export function postTo({ url }: Pick<RunningCairn, 'url'>, events: object[]): Promise<Response> {
  return fetch(`${url}/v1/events`, { method: 'POST', body: JSON.stringify({ ...envelopeNow(), events }) });
}

/** A batch of so many outcomes, which belong to no document. */
export function outcomes(count: number): { id: string }[] {
  return Array.from({ length: count }, () => sentOutcome());
}

/** So many responses to a published version, each with a page address of about 500 characters. */
export function wideResponses(count: number, version: number): { id: string }[] {
  const context = { page: `https://shop.example/${'a'.repeat(500)}`, device: 'phone' };
  return Array.from({ length: count }, () => sentResponse({ context, version }));
}

/** Makes the demo project ask what `sentEvents` answer; returns the version that it has become. */
export async function publishTestDocument(cairn: RunningCairn): Promise<number> {
  await cairn.api('document', { method: 'PUT', body: JSON.stringify(testDocument) });
  const published = await cairn.api('document/publish', { method: 'POST' });
  if (!published.ok) throw new Error(await published.text());
  const { version }: { version: number } = await published.json();
  return version;
}

/** Ids of everything that is stored, as the export has them. */
export async function storedIds(cairn: Pick<RunningCairn, 'api'>): Promise<string[]> {
  const lines = (await (await cairn.api('export.ndjson')).text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id);
}

export async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  return answer.status;
}

/** Asks again and again: a process does not announce what it has come to. The test's own time-out ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
