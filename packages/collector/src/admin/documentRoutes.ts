import { parseDocument } from '@cairn/schema';
import { reviewDocument } from '@cairn/schema/lint';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { publication, savedDraft } from '../openapi/answers/documents.js';
import { readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';
import { recountDue } from '../rollups/recountDue.js';
import { findVersion, listVersions, publishDraft, saveDraft } from '../store/documents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { askedLanguage } from './askedLanguage.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { checkQuery } from './checkQuery.js';
import { previewDocument } from './previewRoute.js';
import { addRoute, route } from './routes.js';
import { simulateDocument } from './simulateRoute.js';
import { storedDraft, wrongDocument } from './storedDraft.js';

const short = 'write a text of at most 500 characters';
export const publishing = z
  .strictObject({ note: z.string(short).trim().max(500, short).default('') })
  .default({ note: '' });

export const versionQuery = z.looseObject({
  version: z
    .string()
    .regex(/^(live|\d{1,9})$/, 'write live, or a number')
    .exactOptional(),
});

/** Now, and in the language of whoever asks. */
function asAsked(context: Context<AdminEnv>) {
  return { now: Date.now(), findingsIn: askedLanguage(context) };
}

/** The project's document: its draft, its published versions, and the switch between them. */
export function documentRoutes(parts: AdminParts): Hono<AdminEnv> {
  const { catalog, deliverer } = parts;
  const { kysely } = parts.store;
  const api = new Hono<AdminEnv>();

  addRoute(api, '/', {
    GET: route('document.read', async (context) => {
      const { version } = checkQuery(versionQuery, context.req.query());
      return version === undefined ? sendDraft(context) : sendVersion(context, version);
    }),
    PUT: route('document.write', async (context) => {
      const written = await readJson(context.env.incoming);
      const parsed = parseDocument(written);
      if (!parsed.ok) throw wrongDocument(parsed.findings);
      const saved = await saveDraft(kysely, {
        projectId: context.get('project').id,
        body: JSON.stringify(written),
        expectedRevision: expectedRevision(context.req.header('If-Match')),
        now: Date.now(),
      });
      if (!saved.saved) throw savedMeanwhile();
      context.header('ETag', `"${saved.revision}"`);
      const { revision, changed } = saved;
      return context.json({ revision, changed } satisfies z.infer<typeof savedDraft>);
    }),
  });

  addRoute(api, '/publish', {
    POST: route('document.publish', async (context) => {
      const { note } = await checkBody(publishing, context.env.incoming);
      const { revision, written } = await storedDraft(context, parts);
      const expected = expectedRevision(context.req.header('If-Match'));
      if (expected !== undefined && expected !== revision) throw savedMeanwhile();
      const { document, findings } = reviewDocument(written, asAsked(context));
      if (!document) throw wrongDocument(findings);
      const projectId = context.get('project').id;
      const author = context.get('principal').name;
      const published = await publishDraft(kysely, {
        ...{ projectId, author, note, now: Date.now(), revision },
      });
      if (!published) throw savedMeanwhile();
      if (published.changed) {
        await catalog.reload(projectId);
        // After that: whoever is judged by the dimensions of before has been committed when this begins.
        await recountDue({ ...parts, kysely }, projectId);
        deliverer.wake();
        await parts.refreshSampling(projectId);
        const target = `version ${published.version}`;
        await auditDeed(context, kysely, { action: 'document.publish', target, detail: { note } });
      }
      return context.json({ ...published, warnings: findings } satisfies z.infer<typeof publication>);
    }),
  });

  addRoute(api, '/versions', {
    GET: route('document.read', async (context) => {
      const versions = await listVersions(kysely, context.get('project').id);
      const items = versions.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt).toISOString() }));
      return context.json({ items });
    }),
  });

  addRoute(api, '/lint', {
    POST: route('document.lint', async (context) => {
      const sent = await readJson(context.env.incoming);
      const written = sent === undefined ? (await storedDraft(context, parts)).written : sent;
      return context.json({ findings: reviewDocument(written, asAsked(context)).findings });
    }),
  });

  addRoute(api, '/preview', {
    POST: route('document.read', (context) => previewDocument(context, parts)),
  });

  addRoute(api, '/simulate', {
    POST: route('document.simulate', (context) => simulateDocument(context, parts)),
  });

  async function sendDraft(context: Context<AdminEnv>) {
    const { id, liveVersion } = context.get('project');
    const draft = await storedDraft(context, parts);
    const live = await findVersion(kysely, id, liveVersion);
    return context.body(draft.body, 200, {
      'Content-Type': 'application/json',
      ETag: `"${draft.revision}"`,
      'Cairn-Live-Version': String(liveVersion),
      'Cairn-Draft': draft.body === live ? 'same' : 'changed',
    });
  }

  async function sendVersion(context: Context<AdminEnv>, wanted: string) {
    const { id, liveVersion } = context.get('project');
    const version = wanted === 'live' ? liveVersion : Number(wanted);
    const body = await findVersion(kysely, id, version);
    if (body === undefined) throw new Refusal('not_found', `version: ${wanted} was never published`);
    const headers = { 'Content-Type': 'application/json', 'Cairn-Live-Version': String(liveVersion) };
    return context.body(body, 200, headers);
  }

  return api;
}

function savedMeanwhile(): Refusal {
  return new Refusal(
    'conflict',
    'somebody saved in the meantime; read the document again and repeat your change',
  );
}

/** A revision that is no number of ours was certainly not the last one. */
function expectedRevision(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  return Number(/^(?:W\/)?"(\d{1,12})"$/.exec(ifMatch)?.[1] ?? -1);
}
