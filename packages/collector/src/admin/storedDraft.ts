import type { Finding } from '@cairn/schema';
import type { Context } from 'hono';
import { Refusal } from '../refusal.js';
import { type Draft, findDraft } from '../store/documents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';

/** The project's draft, which must be there, as its author wrote it. */
export async function storedDraft(
  context: Context<AdminEnv>,
  { store }: Pick<AdminParts, 'store'>,
): Promise<Draft & { written: unknown }> {
  const draft = await findDraft(store.kysely, context.get('project').id);
  if (!draft) throw new Refusal('no_document', 'this project has no document yet; PUT one');
  return { ...draft, written: JSON.parse(draft.body) };
}

export function wrongDocument(findings: readonly Finding[]): Refusal {
  return new Refusal('invalid', 'the document is wrong; see findings', { findings });
}
