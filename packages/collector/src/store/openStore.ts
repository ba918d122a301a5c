import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { SettingsError } from '../settingsError.js';
import { createDialect, isNoDatabase, isStoreFailure, neverHoldThread, openConnection } from './dialect.js';
import { lockFolder } from './lockFolder.js';
import { migrate } from './migrate.js';
import { NewerStore } from './newerStore.js';
import { StoreFile } from './storeFile.js';
import type { Tables } from './tables.js';

export interface Store {
  kysely: Kysely<Tables>;
  /** The database file, for the writer's own connection. */
  file: StoreFile;
  close(): Promise<void>;
}

/**
 * Opens the embedded store in a folder that no other collector uses, with its tables up to date.
 * `isShared`: a command that only adds a row may work beside a collector, which has brought the tables up to date.
 */
export async function openStore(folder: string, { isShared = false } = {}): Promise<Store> {
  ensureFolder(folder);
  const path = join(folder, 'cairn.db');
  try {
    return await openLocked(path, isShared ? lockIfFree(folder) : lockFolder(folder));
  } catch (cause) {
    throw explained(path, cause);
  }
}

async function openLocked(path: string, lock: { release(): void } | undefined): Promise<Store> {
  try {
    const { kysely, file } = await openMigrated(path, lock !== undefined);
    const close = async () => {
      await kysely.destroy();
      lock?.release();
    };
    return { kysely, file, close };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Does what a start has to write; closes the store and says in words what is wrong with it when that fails. */
export async function orExplain<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    await store.close();
    throw explained(store.file.path, cause);
  }
}

/** Undefined while a collector works there. */
function lockIfFree(folder: string): ReturnType<typeof lockFolder> | undefined {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

async function openMigrated(path: string, isOurs: boolean): Promise<Pick<Store, 'kysely' | 'file'>> {
  const connection = openConnection(path);
  neverHoldThread(connection);
  const file = new StoreFile(path);
  const kysely = new Kysely<Tables>({ dialect: createDialect(connection, file) });
  try {
    if (isOurs) await migrate(kysely);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return { kysely, file };
}

function explained(path: string, cause: unknown): unknown {
  const problem = problemWith(path, cause);
  return problem === undefined ? cause : new SettingsError([`CAIRN_DATA: ${problem}`], { cause });
}

function problemWith(path: string, cause: unknown): string | undefined {
  if (cause instanceof NewerStore) {
    const by = cause.unknown.join(', ');
    return `${path} was written by a newer version of Cairn (${by}); start that version, or name another folder; nothing was changed`;
  }
  if (isNoDatabase(cause)) return `${path} is not a database of Cairn's; move it away or name another folder`;
  if (!isStoreFailure(cause)) return undefined;
  return `${path} cannot be written now (${String(cause)}); see whether the disk is full, or another program holds the file`;
}

function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const problem = code === 'EEXIST' || code === 'ENOTDIR' ? 'is a file' : 'cannot be written to';
    throw new SettingsError([`CAIRN_DATA: ${folder} ${problem}; name a folder that this user may write`], {
      cause,
    });
  }
}
