import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from '@cairn/schema';
import type { RunningCairn } from '../testkit/cairn.js';
import { root } from '../testkit/root.js';

/** What the requests are about: the demo shop, which asks every kind of question. */
export interface Subject {
  document: Document;
  /** As it was authored. */
  written: unknown;
}

export function readSubject(): Subject {
  const written: unknown = JSON.parse(readFileSync(join(root, 'examples/shop/cairn.json'), 'utf8'));
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Error(`the demo's document is wrong: ${JSON.stringify(parsed.findings[0])}`);
  return { document: parsed.document, written };
}

/** Puts the demo back to what it was, whatever mutated documents and settings have made of it. */
export async function restoreSubject(cairn: RunningCairn, { written }: Subject): Promise<void> {
  const settings = { name: 'Fernway', timeZone: 'UTC', origins: ['loopback'] };
  await cairn.api('settings', { method: 'PUT', body: JSON.stringify(settings) });
  await cairn.api('document', { method: 'PUT', body: JSON.stringify(written) });
  await cairn.api('document/publish', { method: 'POST' });
}
