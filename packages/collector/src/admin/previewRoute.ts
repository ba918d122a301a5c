import { compile, type Document, type Manifest, parseDocument } from '@cairn/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { ratesFor } from '../sampling/ratesFor.js';
import { listSampling } from '../store/samplingRates.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { storedDraft, wrongDocument } from './storedDraft.js';

export const preview = z.strictObject({
  /** The survey that is looked at, by its id. */
  survey: z.string().max(200),
  /** As authored. Default: the stored draft. */
  document: z.unknown().optional(),
});

/** What a browser would be given, were this document published with the survey live. */
export interface Previewed {
  manifest: Manifest;
  status: Document['surveys'][number]['status'];
}

/**
 * Compiles a document that nobody has published, the way published ones are compiled. The survey is taken for live,
 * because only live ones are in a manifest; its own status is told beside.
 */
export async function previewDocument(context: Context<AdminEnv>, parts: AdminParts): Promise<Response> {
  const { document: sent, survey: id } = await checkBody(preview, context.env.incoming);
  const parsed = parseDocument(sent ?? (await storedDraft(context, parts)).written);
  if (!parsed.ok) throw wrongDocument(parsed.findings);
  const { document } = parsed;
  const wanted = document.surveys.find((survey) => survey.id === id);
  if (!wanted) {
    const message = `the document has no survey "${id}"`;
    throw new Refusal('invalid', `survey: ${message}`, { findings: [{ path: 'survey', message }] });
  }
  const surveys = document.surveys.map((one) => (one === wanted ? { ...one, status: 'live' as const } : one));
  const asLive = { ...document, surveys };
  const sampling = await listSampling(parts.store.kysely, context.get('project').id);
  const manifest = compile(asLive, 1, ratesFor(asLive, sampling));
  return context.json({ manifest, status: wanted.status } satisfies Previewed);
}
