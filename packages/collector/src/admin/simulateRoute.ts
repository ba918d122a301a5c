import { defaultPopulation } from '@cairn/engine/simulate';
import { withMargins } from '@cairn/metrics';
import { compile, findingsOf, parseDocument, simulationModel } from '@cairn/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';
import { ratesFor } from '../sampling/ratesFor.js';
import { listSampling } from '../store/samplingRates.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { storedDraft, wrongDocument } from './storedDraft.js';

/** Enough for any question of sampling and of tired visitors; the command line has no such limits. */
const maxVisitors = 20_000;
const maxDays = 365;
const visitors = z.number().int().min(1).max(maxVisitors);
const dayMs = 24 * 60 * 60 * 1000;

const wish = z
  .strictObject({
    /** As authored. Default: the stored draft. */
    document: z.unknown(),
    visitors: visitors.exactOptional(),
    days: z.number().int().min(1).max(maxDays).default(90),
    /** The same seed gives the same report. */
    seed: z.union([z.string().min(1).max(64), z.number().int()]).default('1'),
    /** The model of visitors that `cairn simulate --population` reads. */
    population: simulationModel.extend({ visitors: visitors.exactOptional() }).default({}),
  })
  .partial({ document: true })
  .default({ days: 90, seed: '1', population: {} });

/** Says who would be asked what, before anybody is: the decisions of the browser, taken for modelled visitors. */
export async function simulateDocument(context: Context<AdminEnv>, parts: AdminParts): Promise<Response> {
  const { document: written, visitors, days, seed, population } = await readWish(context);
  const parsed = parseDocument(written ?? (await storedDraft(context, parts)).written);
  if (!parsed.ok) throw wrongDocument(parsed.findings);
  const { document } = parsed;
  if (!document.surveys.some(({ status }) => status === 'live')) {
    const message = 'no survey is live, so nobody would be asked; set "status": "live"';
    throw new Refusal('invalid', message, { findings: [{ path: 'surveys', message }] });
  }
  const { behaviour = {}, ...model } = population;
  const sampling = await listSampling(parts.store.kysely, context.get('project').id);
  const start = Math.floor(Date.now() / dayMs) * dayMs;
  const report = await parts.simulator.run(
    {
      // A survey that samples to a precision asks as many as it does just now.
      manifest: compile(document, 1, ratesFor(document, sampling)),
      population: { ...defaultPopulation, ...model, ...(visitors !== undefined && { visitors }) },
      options: { seed: String(seed), start, days, behaviour },
    },
    context.req.raw.signal,
  );
  return context.json(withMargins(report, document, behaviour.scores));
}

async function readWish(context: Context<AdminEnv>): Promise<z.infer<typeof wish>> {
  const written = await readJson(context.env.incoming);
  const result = wish.safeParse(written);
  if (result.success) return result.data;
  const findings = findingsOf(result.error.issues, { schema: wish, written });
  const [first] = findings;
  throw new Refusal('invalid', `${first?.path || 'the body'}: ${first?.message}`, { findings });
}
