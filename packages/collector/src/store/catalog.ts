import { compile, type Manifest, parseDocument } from '@cairn/schema';
import type { Kysely } from 'kysely';
import type { IdentityRule, IdentitySecret } from '../identity/identityRule.js';
import { listIdentitySecrets } from '../identity/identitySecrets.js';
import { type KnownDocument, knowDocument, unknownDocument } from '../ingest/knownDocument.js';
import { compileOrigins, type OriginRule } from '../ingest/originRule.js';
import { type Asset, compressAsset } from '../public/assets.js';
import { ratesFor } from '../sampling/ratesFor.js';
import { newestVersions } from './documents.js';
import { findProject, listProjects, listPublicKeys, type Project } from './projects.js';
import { listSampling } from './samplingRates.js';
import type { SamplingTable } from './samplingTables.js';
import type { Tables } from './tables.js';

/**
 * Published versions that events are judged by. A browser looks for a newer manifest every minute it is in use,
 * so an event that saw an older one than this is judged by the live document, like one of a version never seen.
 */
const rememberedVersions = 100;

/** One project as ingest and the manifest need it: compiled, in memory, never read from disk for a request. */
export interface LiveProject {
  id: string;
  allowsOrigin: OriginRule;
  live: KnownDocument;
  documentOf(version: number): KnownDocument;
  identity: IdentityRule;
  /** Undefined while nothing is published. */
  manifest: Asset | undefined;
}

/** Every project by its public key. This process is the only one that changes them, so it always knows. */
export class Catalog {
  readonly #kysely: Kysely<Tables>;
  readonly #byKey = new Map<string, LiveProject>();

  constructor(kysely: Kysely<Tables>) {
    this.#kysely = kysely;
  }

  byKey(key: string): LiveProject | undefined {
    return this.#byKey.get(key);
  }

  byId(projectId: string): LiveProject | undefined {
    return this.projects().find(({ id }) => id === projectId);
  }

  /** Every project that can be written to. */
  projects(): LiveProject[] {
    return [...new Map([...this.#byKey.values()].map((project) => [project.id, project])).values()];
  }

  async loadAll(): Promise<void> {
    for (const { id } of await listProjects(this.#kysely)) await this.reload(id);
  }

  /** Takes over what was just published, set or computed. */
  async reload(projectId: string): Promise<void> {
    const project = await findProject(this.#kysely, projectId);
    if (!project) return;
    const live = await liveProject(project, {
      versions: await newestVersions(this.#kysely, projectId, rememberedVersions),
      secrets: await listIdentitySecrets(this.#kysely, projectId),
      sampling: await listSampling(this.#kysely, projectId),
    });
    for (const entry of await listPublicKeys(this.#kysely)) {
      if (entry.projectId === projectId) this.#byKey.set(entry.key, live);
    }
  }
}

async function liveProject(
  project: Project,
  {
    versions,
    secrets,
    sampling,
  }: { versions: { version: number; body: string }[]; secrets: IdentitySecret[]; sampling: SamplingTable[] },
): Promise<LiveProject> {
  const documents = new Map<number, KnownDocument>();
  let manifest: Asset | undefined;
  for (const { version, body } of versions) {
    const parsed = parseDocument(JSON.parse(body));
    if (!parsed.ok) continue; // Written under a schema that knew more; the live document judges its events.
    const { document } = parsed;
    documents.set(version, knowDocument(document));
    if (version === project.liveVersion)
      manifest = await manifestOf(compile(document, version, ratesFor(document, sampling)));
  }
  const live = documents.get(project.liveVersion) ?? unknownDocument;
  return {
    id: project.id,
    allowsOrigin: compileOrigins(project.origins),
    live,
    documentOf: (version) => documents.get(version) ?? live,
    identity: { isRequired: project.identityRequired, secrets },
    manifest,
  };
}

function manifestOf(manifest: Manifest): Promise<Asset> {
  return compressAsset(Buffer.from(JSON.stringify(manifest)), 'application/json');
}
