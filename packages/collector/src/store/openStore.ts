import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { SettingsError } from '../settingsError.js';
import { createDialect, openConnection } from './dialect.js';
import { lockFolder } from './lockFolder.js';
import { migrate } from './migrate.js';
import type { Tables } from './tables.js';

export interface Store {
  kysely: Kysely<Tables>;
  /** The database file, for the writer's own connection. */
  file: string;
  close(): Promise<void>;
}

/**
 * Opens the embedded store in a folder that no other collector uses, with its tables up to date.
 * `isShared`: a command that only adds a row may work beside a collector, which has brought the tables up to date.
 */
export async function openStore(folder: string, { isShared = false } = {}): Promise<Store> {
  ensureFolder(folder);
  const lock = isShared ? lockIfFree(folder) : lockFolder(folder);
  const file = join(folder, 'cairn.db');
  const kysely = new Kysely<Tables>({ dialect: createDialect(openedAt(file)) });
  if (lock) await migrate(kysely);
  return {
    kysely,
    file,
    async close() {
      await kysely.destroy();
      lock?.release();
    },
  };
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

function openedAt(file: string): ReturnType<typeof openConnection> {
  try {
    return openConnection(file);
  } catch (cause) {
    throw new SettingsError(
      [`CAIRN_DATA: ${file} is not a database of Cairn's; move it away or name another folder`],
      {
        cause,
      },
    );
  }
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
