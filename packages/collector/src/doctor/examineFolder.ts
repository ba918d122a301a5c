import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '@cairn/schema';
import type { Settings } from '../settings.js';
import { SettingsError } from '../settingsError.js';
import { copyStore, integrityProblems } from '../store/dialect.js';
import { findVersion } from '../store/documents.js';
import { openStore, type Store } from '../store/openStore.js';
import { listProjects, type Project } from '../store/projects.js';
import { StoreFile } from '../store/storeFile.js';
import { BatchStore } from '../writer/batchStore.js';
import { compactNow, examineCompaction } from './examineCompaction.js';
import { recount } from './recount.js';

/** One thing that was looked at. */
export interface Examined {
  /** `mended`: it was wrong, and is not any more. */
  state: 'fine' | 'mended' | 'wrong';
  /** What is so, and where it is wrong what to do. */
  text: string;
}

export interface Examination {
  /** Only this project; all of them when left out. */
  project?: string | undefined;
  /** Whether to count all figures again and keep the result. The collector must not be running. */
  rebuild?: boolean;
  /** Whether to write the file anew, without what was erased. The collector must not be running. */
  compact?: boolean;
}

/** Less than this and a busy day may fill the disk. */
const enoughBytes = 1024 ** 3;

/**
 * Looks at the store in the data folder, beside a running collector or without one: whether the file is sound, whether each
 * project can be read, and whether its figures are those that counting its rows again gives.
 * Throws a `SettingsError` where there is nothing to look at.
 */
export async function* examineFolder(settings: Settings, wish: Examination): AsyncGenerator<Examined> {
  const { dataFolder } = settings;
  const path = join(dataFolder, 'cairn.db');
  if (!existsSync(path)) throw new SettingsError([`CAIRN_DATA: there is no store in ${dataFolder} yet`]);
  const store = await openStore(dataFolder, { isShared: !wish.rebuild && !wish.compact });
  try {
    yield* soundness(path);
    yield await room(dataFolder);
    const projects = await projectsAsked(store, wish.project);
    for (const project of projects) yield* documentIn(store, project);
    yield* figures({ dataFolder, path }, projects, wish.rebuild ?? false);
    for (const project of projects) yield* deadLettersOf(store, project);
    yield wish.compact ? compactNow(store.file) : await examineCompaction(store);
  } finally {
    await store.close();
  }
}

function* soundness(path: string): Generator<Examined> {
  const problems = integrityProblems(path);
  if (!problems.length) yield { state: 'fine', text: `${path}: every page is sound` };
  for (const problem of problems) {
    yield { state: 'wrong', text: `${path}: ${problem}; stop the collector and put a backup back` };
  }
}

async function room(folder: string): Promise<Examined> {
  const { bavail, bsize } = await statfs(folder);
  const gigabytes = `${((bavail * bsize) / enoughBytes).toFixed(1)} GB free in ${folder}`;
  if (bavail * bsize >= enoughBytes) return { state: 'fine', text: gigabytes };
  return { state: 'wrong', text: `${gigabytes}; make room: on a full disk nothing is stored` };
}

async function projectsAsked({ kysely }: Store, wanted: string | undefined): Promise<Project[]> {
  const projects = await listProjects(kysely);
  if (wanted === undefined) return projects;
  const found = projects.filter(({ id }) => id === wanted);
  if (found.length) return found;
  const known = projects.map(({ id }) => id).join(', ');
  throw new SettingsError([`--project: there is no project "${wanted}"; there are ${known}`]);
}

async function* documentIn({ kysely }: Store, { id, liveVersion }: Project): AsyncGenerator<Examined> {
  const body = await findVersion(kysely, id, liveVersion);
  if (body === undefined) return yield { state: 'fine', text: `${id}: nothing is published yet` };
  const parsed = parseDocument(JSON.parse(body));
  if (parsed.ok) return yield { state: 'fine', text: `${id}: version ${liveVersion} can be read` };
  for (const { path, message } of parsed.findings) {
    yield { state: 'wrong', text: `${id}: version ${liveVersion}, ${path}: ${message}; publish it again` };
  }
}

/** Counting holds everybody up who writes, so a look takes a copy; only a rebuild works on the store itself. */
async function* figures(
  { dataFolder, path }: { dataFolder: string; path: string },
  projects: readonly Project[],
  rebuild: boolean,
): AsyncGenerator<Examined> {
  if (rebuild) return yield* recounted(path, projects, 'mended');
  const folder = await mkdtemp(join(dataFolder, 'doctor-'));
  try {
    const copy = join(folder, 'copy.db');
    copyStore(path, copy);
    yield* recounted(copy, projects, 'wrong');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* recounted(
  path: string,
  projects: readonly Project[],
  ifDifferent: 'mended' | 'wrong',
): Generator<Examined> {
  const store = new BatchStore(new StoreFile(path));
  try {
    for (const { id } of projects) {
      const tables = store.inTransaction(() => recount(store, id)).filter(({ differing }) => differing > 0);
      const advice = ifDifferent === 'mended' ? 'counted again' : 'run cairn doctor --rebuild';
      if (!tables.length) yield { state: 'fine', text: `${id}: its figures are those of its rows` };
      for (const { table, differing } of tables) {
        yield {
          state: ifDifferent,
          text: `${id}: ${differing} rows of ${table} differ from what was said; ${advice}`,
        };
      }
    }
  } finally {
    store.close();
  }
}

async function* deadLettersOf({ kysely }: Store, { id }: Project): AsyncGenerator<Examined> {
  const { n } = await kysely
    .selectFrom('dead_letter')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('project_id', '=', id)
    .executeTakeFirstOrThrow();
  if (n)
    yield {
      state: 'wrong',
      text: `${id}: ${n} events were refused by the store; see them with cairn replay`,
    };
}
