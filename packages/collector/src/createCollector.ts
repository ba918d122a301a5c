import { randomBytes } from 'node:crypto';
import { ensureApiKey } from './access/apiKeys.js';
import { forgetOldAudit } from './access/audit.js';
import { createGuessLimit } from './access/createGuessLimit.js';
import { createPasswords } from './access/createPasswords.js';
import { renewSetupToken } from './access/setupTokens.js';
import { ResponseFeed } from './admin/responseFeed.js';
import { blankDocument } from './blankDocument.js';
import { BodyRoom } from './bodyRoom.js';
import { watchBreakpoints } from './breakpoints/watchBreakpoints.js';
import { countWaiting } from './cases/countWaiting.js';
import { watchSilence } from './cases/watchSilence.js';
import { type Clock, systemClock } from './clock.js';
import { createCompactor } from './compaction/createCompactor.js';
import { createMailer } from './digest/createMailer.js';
import { sendDigests } from './digest/sendDigests.js';
import { createTokenBucket } from './ingest/tokenBucket.js';
import { createLog, type Logger } from './log.js';
import { type AssetFolders, builtFolders, versionBeside } from './public/assetFolders.js';
import { loadAssets } from './public/assets.js';
import { Counters } from './public/counters.js';
import type { Repeated } from './repeat.js';
import { requestHandler } from './requestHandler.js';
import { type Retention, startRetention } from './retention/startRetention.js';
import { recountDue } from './rollups/recountDue.js';
import { type Sampling, startSampling } from './sampling/startSampling.js';
import { HttpServer } from './server.js';
import type { Settings } from './settings.js';
import { createSimulator } from './simulation/createSimulator.js';
import { Catalog } from './store/catalog.js';
import { ensureProject, type ProjectSeed } from './store/ensureProject.js';
import { openStore, orExplain, type Store } from './store/openStore.js';
import { listProjects } from './store/projects.js';
import { createDeliverer } from './webhooks/createDeliverer.js';
import { createWriter } from './writer/createWriter.js';

const dayMs = 24 * 60 * 60 * 1000;

export interface CollectorOptions {
  settings: Settings;
  /** Default: JSON lines on stderr, warnings and errors. */
  log?: Logger;
  /** What else must be up before `/readyz` says yes. */
  readyWhen?: () => boolean;
  /** Default: what the workspace has built. */
  assetFolders?: AssetFolders;
  /** Default: ten seconds. */
  requestTimeoutMs?: number;
  /** Silence after which a reader that takes nothing is cut off. Default: a minute. */
  silenceMs?: number;
  /** Default: ten thousand. */
  maxConnections?: number;
  /** Default: twenty seconds. */
  maxSimulationMs?: number;
  /** By which is done what is done now and then: sampling rates, digests, the look for breakpoints and silence. Default: the time of this machine. */
  clock?: Clock;
}

/** One running collector. */
export interface Collector {
  /** Where browsers reach it: `CAIRN_PUBLIC_URL`, or where it listens. Known once it listens. */
  readonly url: string;
  /** Where it listens, whatever the public address. */
  readonly address: string;
  /** Accepts requests from here on. Rejects with a `SettingsError` when the address cannot be had. */
  listen(): Promise<void>;
  /**
   * The link that creates the first account; each start makes a new one, and each works once.
   * Undefined when there was an account at the start.
   */
  setupLink(): string | undefined;
  /** Creates a project and publishes its document, unless the project exists. */
  ensureProject(seed: ProjectSeed): Promise<void>;
  /** Creates an empty first project when there is none at all. */
  ensureAnyProject(): Promise<void>;
  /** Stops accepting, answers what is under way, closes the store. Settles within about ten seconds. */
  close(): Promise<void>;
}

/** Opens the store and puts a collector together; it listens when `listen` is called. */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { settings, clock = systemClock } = options;
  const log = options.log ?? createLog(settings.logLevel);
  const store = await openStore(settings.dataFolder);
  const token = await orExplain(store, () => prepareAccess(store, settings));
  const catalog = new Catalog(store.kysely);
  await catalog.loadAll();
  const writer = createWriter({ file: store.file, onFailure: (err) => log.error({ err }, 'writing failed') });
  const compactor = createCompactor({ writer, log });
  const feed = new ResponseFeed();
  const deliverer = createDeliverer({
    ...{ kysely: store.kysely, writer, feed, log },
    reach: { allowLoopback: settings.webhookLoopback },
  });
  const mailer = settings.mail && createMailer(settings.mail);
  const simulator = createSimulator({ maxMs: options.maxSimulationMs });
  let sampling: Sampling | undefined;
  let state: 'starting' | 'listening' | 'closing' = 'starting';
  const isReady = () => state === 'listening' && writer.isHealthy() && (options.readyWhen?.() ?? true);
  const counters = new Counters();
  const bodies = new BodyRoom();
  const keyLimit = createTokenBucket(settings.rateLimit);
  const addressLimit = createTokenBucket(settings.addressRateLimit);
  const guesses = createGuessLimit();
  const passwords = await createPasswords();
  const assets = await prepareAssets(options.assetFolders ?? builtFolders(), log);
  const parts = {
    ...{
      settings,
      log,
      store,
      catalog,
      writer,
      compactor,
      feed,
      deliverer,
      simulator,
      counters,
      bodies,
      isReady,
    },
    ...{ keyLimit, addressLimit, passwords, guesses },
    clock,
    refreshSampling: async (projectId: string) => sampling?.refresh(projectId),
    ...assets,
  };
  const { host, port } = settings;
  const server = new HttpServer(
    {
      ...{ host, port, portVariable: 'CAIRN_PORT', requestTimeoutMs: options.requestTimeoutMs },
      ...{ silenceMs: options.silenceMs, maxConnections: options.maxConnections },
    },
    requestHandler(parts),
  );
  // Without a reference: nobody waits for it to end.
  const forgetting = setInterval(forgetAudit, dayMs).unref();
  let address = '';
  let retention: Retention | undefined;
  let jobs: Repeated[] = [];

  const collector: Collector = {
    get url() {
      return settings.publicUrl ?? address;
    },
    get address() {
      return address;
    },
    async listen() {
      address = await server.listen();
      await writer.whenReady();
      await recountWhatIsDue();
      retention = startRetention({ kysely: store.kysely, writer, compactor, log });
      sampling = startSampling({ kysely: store.kysely, catalog, log, clock });
      await deliverer.refresh();
      jobs = startJobs();
      if (state === 'starting') state = 'listening';
    },
    setupLink: () => token && `${collector.url}/setup#${token}`,
    async ensureProject(seed) {
      await ensureProject(store.kysely, seed, Date.now());
      await catalog.reload(seed.id);
    },
    async ensureAnyProject() {
      if ((await listProjects(store.kysely)).length) return;
      await collector.ensureProject({
        id: 'main',
        name: 'My project',
        publicKey: `pk_${randomBytes(12).toString('base64url')}`,
        origins: [],
        timeZone: 'UTC',
        document: blankDocument,
      });
    },
    async close() {
      state = 'closing';
      clearInterval(forgetting);
      feed.end();
      retention?.stop();
      simulator.close();
      await server.close();
      mailer?.close();
      for (const job of jobs) await job.stop();
      await deliverer.close();
      await sampling?.stop();
      await writer.close();
      await store.close();
    },
  };
  return collector;

  /** What fails here is due at the next start too, and answers are taken meanwhile. */
  async function recountWhatIsDue(): Promise<void> {
    for (const { id } of catalog.projects()) {
      await recountDue({ kysely: store.kysely, catalog, writer }, id).catch((err) =>
        log.error({ err }, 'figures could not be divided by the declared attributes'),
      );
    }
  }

  function startJobs(): Repeated[] {
    const common = { kysely: store.kysely, log, clock };
    const jobs = [
      watchBreakpoints({ ...common, deliverer }),
      watchSilence({ ...common, catalog, writer, deliverer }),
    ];
    if (!mailer) return jobs;
    const publicUrl = () => collector.url;
    const casesWaiting = (projectId: string) => countWaiting(store.kysely, projectId);
    return [...jobs, sendDigests({ ...common, mailer, publicUrl, casesWaiting })];
  }

  function forgetAudit(): void {
    forgetOldAudit(store.kysely, Date.now()).catch((err) => log.error({ err }, 'forgetting failed'));
  }
}

async function prepareAccess({ kysely }: Store, { secretKey }: Settings): Promise<string | undefined> {
  const now = Date.now();
  await forgetOldAudit(kysely, now);
  if (secretKey) await ensureApiKey(kysely, { secret: secretKey, projectId: null, now });
  return renewSetupToken(kysely, now);
}

/** What the script tag loads; `index.js` is for bundlers and would lead nowhere here. */
const topLevelScript = /^(?!index\.js$)[^/]+\.js$/;

async function prepareAssets(folders: AssetFolders, log: Logger) {
  const scripts = await loadAssets(folders.sdk, topLevelScript);
  const console = await loadAssets(folders.console);
  if (!scripts.has('cairn.js')) log.warn('the browser files are not built: pages get 404 for /v1/cairn.js');
  if (!console.has('index.html')) log.warn('the console is not built: its pages answer 404');
  return { sdk: { version: await versionBeside(folders.sdk), files: scripts }, console };
}
