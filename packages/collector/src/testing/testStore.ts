import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../store/openStore.js';
import { insertProject } from '../store/projects.js';
import { BatchStore } from '../writer/batchStore.js';

/** A real store in a folder of its own, with the writer's statements on this thread. */
export interface TestStore extends Store {
  batch: BatchStore;
  addProject(id: string, timeZone?: string): Promise<void>;
  end(): Promise<void>;
}

export async function openTestStore(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  const store = await openStore(folder);
  const batch = new BatchStore(store.file);
  return {
    ...store,
    batch,
    addProject: (id, timeZone = 'UTC') =>
      insertProject(store.kysely, { id, name: id, timeZone, origins: [], publicKey: `pk_${id}` }, 0),
    async end() {
      batch.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
