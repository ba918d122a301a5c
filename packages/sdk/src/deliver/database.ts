import { delMany, entries, setMany, type UseStore, update } from 'idb-keyval';

/** What delivery asks of the browser's database: each is one transaction. Any of them may fail, or never settle. */
export interface Database {
  entries(): Promise<[name: string, value: unknown][]>;
  put(pairs: [name: string, value: unknown][]): Promise<void>;
  remove(names: string[]): Promise<void>;
  /** Reads and writes in one transaction, so that of two tabs one comes first. */
  update<T>(name: string, change: (held: T | undefined) => T): Promise<void>;
}

const databases = new Map<string, Database>();

/** The one database of a project in this browser: events that wait, and leases where there are no locks. */
export function databaseOf(key: string): Database {
  const known = databases.get(key) ?? open(`cairn:${key}`);
  databases.set(key, known);
  return known;
}

function open(name: string): Database {
  const store = storeIn(name);
  return {
    entries: () => entries<string, unknown>(store),
    put: (pairs) => setMany(pairs, store),
    remove: (names) => delMany(names, store),
    update: (id, change) => update(id, change, store),
  };
}

const storeName = 'events';

/**
 * The store of idb-keyval with a connection that gives way. idb-keyval keeps one connection for ever: then a no to
 * consent cannot delete the database, and after the browser has closed the connection every later call fails.
 */
function storeIn(name: string): UseStore {
  let connection: Promise<IDBDatabase> | undefined;
  const leave = () => {
    connection = undefined;
  };
  return async (mode, work) => {
    connection ??= connect(name, leave);
    connection.catch(leave);
    const database = await connection;
    try {
      return await work(database.transaction(storeName, mode).objectStore(storeName));
    } catch (error) {
      leave();
      database.close();
      throw error;
    }
  };
}

function connect(name: string, leave: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = leave;
      database.onversionchange = () => {
        leave();
        database.close();
      };
      resolve(database);
    };
  });
}
