import { randomBytes } from 'node:crypto';
import { ensureApiKey } from './access/apiKeys.js';
import { renewSetupToken } from './access/setupTokens.js';
import { ResponseFeed } from './admin/responseFeed.js';
import { blankDocument } from './blankDocument.js';
import { BodyRoom } from './bodyRoom.js';
import { createTokenBucket } from './ingest/tokenBucket.js';
import { createLog, type Logger } from './log.js';
import { type AssetFolders, builtFolders, versionBeside } from './public/assetFolders.js';
import { loadAssets } from './public/assets.js';
import { Counters } from './public/counters.js';
import { requestHandler } from './requestHandler.js';
import { HttpServer } from './server.js';
import type { Settings } from './settings.js';
import { createSimulator } from './simulation/createSimulator.js';
import { Catalog } from './store/catalog.js';
import { ensureProject, type ProjectSeed } from './store/ensureProject.js';
import { openStore, orExplain, type Store } from './store/openStore.js';
import { listProjects } from './store/projects.js';
import { createWriter } from './writer/createWriter.js';

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
}

/** One running collector. */
export interface Collector {
  /** Where browsers reach it: `CAIRN_PUBLIC_URL`, or where it listens. Known once it listens. */
  readonly url: string;
  /** Where it listens, whatever the public address. */
  readonly address: string;
  /** Accepts requests from here on. Rejects with a `SettingsError` when the address cannot be had. */
  listen(): Promise<void>;
  /** The link that signs in for the first time; each start makes a new one, and each works once. */
  setupLink(): string;
  /** Creates a project and publishes its document, unless the project exists. */
  ensureProject(seed: ProjectSeed): Promise<void>;
  /** Creates an empty first project when there is none at all. */
  ensureAnyProject(): Promise<void>;
  /** Stops accepting, answers what is under way, closes the store. Settles within about ten seconds. */
  close(): Promise<void>;
}

/** Opens the store and puts a collector together; it listens when `listen` is called. */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { settings } = options;
  const log = options.log ?? createLog();
  const store = await openStore(settings.dataFolder);
  const token = await orExplain(store, () => prepareAccess(store, settings));
  const catalog = new Catalog(store.kysely);
  await catalog.loadAll();
  const writer = createWriter({ file: store.file, onFailure: (err) => log.error({ err }, 'writing failed') });
  const feed = new ResponseFeed();
  const simulator = createSimulator({ maxMs: options.maxSimulationMs });
  let state: 'starting' | 'listening' | 'closing' = 'starting';
  const isReady = () => state === 'listening' && writer.isHealthy() && (options.readyWhen?.() ?? true);
  const counters = new Counters();
  const bodies = new BodyRoom();
  const rateLimit = createTokenBucket(settings.rateLimit);
  const assets = await prepareAssets(options.assetFolders ?? builtFolders(), log);
  const parts = {
    ...{ settings, log, store, catalog, writer, feed, simulator, counters, bodies, rateLimit, isReady },
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
  let address = '';

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
      if (state === 'starting') state = 'listening';
    },
    setupLink: () => `${collector.url}/setup#${token}`,
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
      feed.end();
      simulator.close();
      await server.close();
      await writer.close();
      await store.close();
    },
  };
  return collector;
}

async function prepareAccess({ kysely }: Store, { secretKey }: Settings): Promise<string> {
  const now = Date.now();
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
