import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../store/openStore.js';
import { insertProject } from '../store/projects.js';
import { BatchStore } from '../writer/batchStore.js';

/** A real store in a folder of its own, with the writer's statements on this thread. */
export interface TestStore extends Store {
  batch: BatchStore;
  addProject(id: string, timeZone?: string): Promise<void>;
  /** All that stands in all of its files, one character for each byte. */
  everyByte(): string;
  /** Closes it and opens what is in the folder. */
  restart(): Promise<TestStore>;
  end(): Promise<void>;
}

export async function openTestStore(folder = mkdtempSync(join(tmpdir(), 'cairn-'))): Promise<TestStore> {
  const store = await openStore(folder);
  const batch = new BatchStore(store.file);
  const close = async () => {
    batch.close();
    await store.close();
  };
  return {
    ...store,
    batch,
    addProject: (id, timeZone = 'UTC') =>
      insertProject(store.kysely, { id, name: id, timeZone, origins: [], publicKey: `pk_${id}` }, 0),
    everyByte: () =>
      readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'latin1'))
        .join('\n'),
    async restart() {
      await close();
      return openTestStore(folder);
    },
    async end() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
